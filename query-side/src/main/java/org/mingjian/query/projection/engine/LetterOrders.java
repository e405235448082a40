package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.Eviction;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.Order;
import org.mingjian.query.projection.deadletters.Outcome;
import org.mingjian.query.projection.deadletters.Sequence;

/**
 * Carries out what operators order for the letters of one segment. Who dies in the middle leaves the order where it is, and
 * carrying it out again comes to the same. Used by the segment's thread.
 */
final class LetterOrders<V> {

    /** How long it can be asked what became of an order that left nothing behind. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final String CHANGED = "changed-meanwhile";

    private final ViewVersion version;
    private final Predicate<String> mine;
    private final SegmentLetters letters;
    private final EngineParts parts;
    private final DeadLetterStore store;
    private final Retry<V> retry;
    private final Strays<V> strays;

    LetterOrders(Fold<V> fold, ViewVersion version, Predicate<String> mine, SegmentLetters letters, EngineParts parts) {
        this.version = version;
        this.mine = mine;
        this.letters = letters;
        this.parts = parts;
        this.store = parts.letters().store();
        this.retry = new Retry<>(fold, version, parts);
        this.strays = new Strays<>(fold, version, parts);
    }

    /**
     * To be called often: asks the store only as often as the node's board does.
     *
     * @param isHeldUp whether the segment comes no further before orders are carried out: then none waits for it to
     */
    void carryOut(boolean isHeldUp) {
        Instant old = parts.clock().instant().minus(REMEMBERED);
        for (Header header : parts.letters().board().recent()) {
            if (header.version().equals(version) && mine.test(header.key())) {
                if (header.order() != null) {
                    carryOut(header.key(), isHeldUp);
                } else if (!header.hasGap() && isBefore(header.lastTriedAt(), old)) {
                    forget(header.key());
                }
            }
        }
    }

    private static boolean isBefore(@Nullable Instant instant, Instant limit) {
        return instant != null && instant.isBefore(limit);
    }

    private void forget(String key) {
        Versioned<Sequence> stored = store.load(version, List.of(key)).get(key);
        if (stored != null && stored.view().settled()) {
            var unused = store.save(version, List.of(new Change(key, null, stored.mark())));
        }
    }

    private void carryOut(String key, boolean isHeldUp) {
        Versioned<Sequence> stored = store.load(version, List.of(key)).get(key);
        Order order = stored == null ? null : stored.view().order();
        if (stored == null || order == null) {
            return; // done a moment ago
        }
        Sequence before = stored.view();
        if (isOutdated(order, before)) {
            finish(key, order, before.unchanged(unchanged(order, before)), stored);
            return;
        }
        boolean evicts = order.kind() == Order.Kind.EVICT;
        List<Letter> tried =
                evicts ? before.letters().subList(1, before.letters().size()) : before.letters();
        if (!isHeldUp && isEarly(tried)) {
            return;
        }
        Retry.Applied applied = retry.apply(key, tried);
        int gone = applied.applied().size();
        for (int i = 0; i < gone; i++) {
            if (!tried.get(i).read()) {
                strays.follow(key, tried.get(i), applied.applied().get(i));
            }
        }
        Outcome outcome = outcome(order, evicts, gone, tried.size() - gone, applied);
        Sequence rest = evicts ? before.without(eviction(order, before.letters().get(0))) : before;
        boolean learntNothing = !evicts && gone == 0 && applied.cause() instanceof LogAwayException;
        finish(
                key,
                order,
                learntNothing ? before.unchanged(outcome) : rest.after(evicts ? gone + 1 : gone, outcome),
                stored);
    }

    /**
     * Whether an event that could not be read stands where some segment has not come by yet. It may turn out to bear on another key, and would be
     * folded there before what comes first. The order stays until all have.
     */
    private boolean isEarly(List<Letter> tried) {
        List<Letter> unread = tried.stream().filter(letter -> !letter.read()).toList();
        if (unread.isEmpty()) {
            return false;
        }
        int segments = parts.tokens().fetchSegments(version.name()).length;
        TrackingToken reached = StoredPosition.of(parts.tokens(), version, segments);
        return reached == null
                || !unread.stream()
                        .allMatch(letter -> reached.covers(parts.source().position(letter.position())));
    }

    /** Whether what is to be given up is not the first letter any more: somebody else's order was carried out before. */
    private static boolean isOutdated(Order order, Sequence now) {
        return order.kind() == Order.Kind.EVICT
                && (!now.waits() || !now.letters().get(0).event().equals(order.event()));
    }

    private void finish(String key, Order order, Sequence after, Versioned<Sequence> stored) {
        if (store.save(version, List.of(new Change(key, after, stored.mark()))).contains(key)) {
            letters.learn(key, after);
            ProjectionLog.orderCarriedOut(version, key, order, Objects.requireNonNull(after.outcome()));
        } // else another order came meanwhile, and is found at the next look
    }

    private Outcome unchanged(Order order, Sequence now) {
        return new Outcome(
                order.id(),
                Outcome.Result.FAILED,
                0,
                now.letters().size(),
                CHANGED,
                parts.clock().instant());
    }

    private Outcome outcome(Order order, boolean evicted, int gone, int left, Retry.Applied applied) {
        RuntimeException cause = applied.cause();
        Outcome.Result result = cause == null ? Outcome.Result.APPLIED : Outcome.Result.FAILED;
        return new Outcome(
                order.id(),
                evicted ? Outcome.Result.EVICTED : result,
                gone,
                left,
                cause == null ? null : Reasons.of(cause),
                parts.clock().instant());
    }

    private Eviction eviction(Order order, Letter letter) {
        String reason = letter.reason();
        return new Eviction(
                letter.event(),
                letter.type(),
                reason == null ? "" : reason,
                order.by(),
                parts.clock().instant());
    }
}
