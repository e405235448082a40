package org.mingjian.query.projection.engine;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.projection.deadletters.Order;
import org.mingjian.query.projection.deadletters.Outcome;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.storage.memory.InMemoryViewIndices;

/** Toy nodes on one log and one set of stores, where events can be poison for some keys until they are mended. */
final class ToyLetters {

    static final String VIEW = "tally";
    static final ViewVersion VERSION = ToyNode.version(VIEW);

    final ToyLog log = new ToyLog();
    final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final ViewStore views;
    private final CasDocuments tokens;
    private final ViewIndices indices;
    private final DeadLetterStore store;
    private final AtomicInteger orders = new AtomicInteger();

    ToyLetters(ViewStore views, CasDocuments tokens, DeadLetterStore store) {
        this(views, tokens, store, new InMemoryViewIndices());
    }

    ToyLetters(ViewStore views, CasDocuments tokens, DeadLetterStore store, ViewIndices indices) {
        this.views = views;
        this.tokens = tokens;
        this.store = store;
        this.indices = indices;
    }

    ToyNode node(String name) {
        return node(name, LetterLimits.DEFAULT);
    }

    ToyNode node(String name, LetterLimits limits) {
        return node(name, views, tokens, limits);
    }

    ToyNode node(String name, ViewStore line, CasDocuments tokenLine, LetterLimits limits) {
        return new ToyNode(
                name,
                log,
                line,
                tokenLine,
                indices,
                DeadLetters.in(store, limits),
                4,
                List.of(new TallyFold(VIEW, poison)));
    }

    List<Header> waiting() {
        return store.headers().stream().filter(header -> header.letters() > 0).toList();
    }

    List<String> letters(String key) {
        return sequence(key).letters().stream().map(letter -> letter.event()).toList();
    }

    Sequence sequence(String key) {
        Versioned<Sequence> kept = store.load(VERSION, List.of(key)).get(key);
        return kept == null ? Sequence.EMPTY : kept.view();
    }

    Map<String, TallyView> folded() {
        return log.straight(new TallyFold(VIEW));
    }

    TallyView kept(String key) {
        return Objects.requireNonNull(
                        views.load(VERSION, List.of(key), TallyView.class).get(key))
                .view();
    }

    /** The next event of the stream will be poison for the key. */
    void poisonNext(String stream, String key) {
        poison.add(stream + "@" + log.revisions(stream) + "/" + key);
    }

    /** The letters of a key as the log has them, from the first on. */
    List<String> inOrderOfTheLog(String key) {
        List<String> all = log.names(key);
        return all.subList(all.indexOf(letters(key).get(0)), all.size());
    }

    /** Leaves an order and waits for what becomes of it. */
    Outcome order(Order.Kind kind, String key) {
        return order(kind, key, letters(key).get(0));
    }

    /** The same, about an event that is or was the first. */
    Outcome order(Order.Kind kind, String key, String event) {
        return outcome(key, leave(kind, key, event));
    }

    private String leave(Order.Kind kind, String key, @Nullable String event) {
        String id = "order-" + orders.incrementAndGet();
        await().until(() -> {
            Versioned<Sequence> kept =
                    Objects.requireNonNull(store.load(VERSION, List.of(key)).get(key));
            Sequence ordered = kept.view().ordered(new Order(id, kind, "local-operator", Instant.EPOCH, event));
            return store.save(VERSION, List.of(new Change(key, ordered, kept.mark())))
                    .contains(key);
        });
        return id;
    }

    private Outcome outcome(String key, String order) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> sequence(key).outcome(),
                        outcome -> outcome != null && outcome.order().equals(order));
    }

    /** Mends everything and retries until nothing waits. */
    void mendAll() {
        poison.clear();
        log.decodable();
        for (List<Header> waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            Map<String, String> ordered = waiting.stream()
                    .collect(Collectors.toMap(Header::key, header -> leave(Order.Kind.RETRY, header.key(), null)));
            ordered.forEach(this::outcome);
        }
    }
}
