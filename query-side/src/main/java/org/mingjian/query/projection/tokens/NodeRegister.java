package org.mingjian.query.projection.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.Versioned;

/**
 * Which nodes live and what each works on: one document that every node signs again and again, so that who joins gets a part and
 * who is gone leaves one. It settles nothing but how many segments a node reaches for; who has which is settled by its claim.
 */
public final class NodeRegister {

    /** @param works the most segments that the node takes, by processor */
    record Entry(
            @JsonProperty("signedAt") long signedAt,
            @JsonProperty("works") Map<String, Integer> works) {}

    record Register(@JsonProperty("nodes") Map<String, Entry> nodes) {}

    private static final String ID = "__nodes#0";

    private final CasDocuments documents;
    private final String node;
    private final Duration timeout;
    private final InstantSource clock;
    private volatile Map<String, Entry> known = Map.of();

    /** @param timeout after this long without its signature a node counts as gone */
    NodeRegister(CasDocuments documents, String node, Duration timeout, InstantSource clock) {
        this.documents = documents;
        this.node = node;
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * Says that this node lives, and learns who else does.
     *
     * @param works the most segments that it takes, by processor; none of what it does not work on
     * @throws org.mingjian.query.projection.StoreUnavailableException the store is away; it goes by what it learnt last
     */
    public void sign(Map<String, Integer> works) {
        write(new Entry(clock.millis(), Map.copyOf(works)));
    }

    /** Says that this node is gone. */
    public void leave() {
        write(new Entry(0, Map.of()));
    }

    /**
     * How many segments of a processor this node should have, by what it learnt at its last signature.
     *
     * @param limit the most that it takes
     */
    public int share(String processor, int segments, int limit) {
        List<Integer> limits = new ArrayList<>(List.of(limit));
        living(known).forEach((name, entry) -> {
            if (!name.equals(node) && entry.works().containsKey(processor)) {
                limits.add(entry.works().get(processor));
            }
        });
        return FairShare.of(segments, limit, limits);
    }

    private void write(Entry mine) {
        boolean written = false;
        while (!written) {
            Optional<Versioned<String>> stored = documents.get(ID);
            Map<String, Entry> nodes = new TreeMap<>(stored.map(found ->
                            TokenJson.read(found.view(), Register.class).nodes())
                    .orElse(Map.of()));
            nodes.put(node, mine);
            Map<String, Entry> living = living(nodes);
            String json = TokenJson.write(new Register(living));
            // Whoever was faster has only added its own signature: this one is added to that.
            written = stored.map(found -> documents.replace(ID, json, found.mark()))
                    .orElseGet(() -> documents.create(ID, json))
                    .isPresent();
            known = living;
        }
    }

    private Map<String, Entry> living(Map<String, Entry> nodes) {
        Instant since = clock.instant().minus(timeout);
        Map<String, Entry> living = new TreeMap<>(nodes);
        living.values().removeIf(entry -> entry.signedAt() < since.toEpochMilli());
        return living;
    }
}
