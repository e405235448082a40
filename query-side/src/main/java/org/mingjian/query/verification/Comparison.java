package org.mingjian.query.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.jobs.Cancellation;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;

/**
 * Compares one partition of a view. Its documents go on changing meanwhile, so one that is not as the log says up to
 * where the partition was folded is judged only after folding on, for its key, to where the log ended after it was
 * read: it must be equal to one of the states on the way. One that was written between two readings is read again.
 */
final class Comparison<V> {
    private static final int CHUNK = 500;
    /** Each takes heap and, by the hundred, a short stretch of the log. */
    private static final int MANY = 1000;

    private static final int ROUNDS = 8;
    /** An event that the fold does not take, up to where the view is stored, must wait as a dead letter. */
    private static final Difference LOST = new Difference("", "lost: a dead letter of this key", null);

    private final Share<V> share;
    private final ViewVersion version;
    private final @Nullable TrackingToken foldedTo;
    private final VerificationParts parts;
    private final LogWalk log;
    private final Cancellation cancellation;
    private final Tally tally;
    private final States states;
    private final Set<String> waiting = new HashSet<>();
    private Map<String, Suspect<V>> suspects = new LinkedHashMap<>();

    Comparison(Work<V> work, VerificationParts parts, Cancellation cancellation) {
        this.share = work.share();
        this.version = work.version();
        this.foldedTo = work.foldedTo();
        this.tally = work.tally();
        this.parts = parts;
        this.log = new LogWalk(parts.log(), cancellation);
        this.cancellation = cancellation;
        this.states = new States(parts.json());
    }

    void run() {
        lookWhoWaits();
        share.unfoldable().stream()
                .filter(key -> !waiting.contains(key))
                .forEach(key -> tally.differs(key, List.of(LOST)));
        compareAll(new ArrayList<>(share.keys()), tally::compared);
        compareAll(documentsNobodyAskedFor(), number -> {});
        settle();
    }

    /** Those of the partition that are stored though nothing led to them, up to where it is folded. */
    private List<String> documentsNobodyAskedFor() {
        List<String> unknown = new ArrayList<>();
        parts.stored().scan(version, ids -> {
            cancellation.check();
            ids.stream().filter(id -> share.takes(id) && !share.has(id)).forEach(unknown::add);
        });
        return unknown;
    }

    private void compareAll(List<String> keys, IntConsumer done) {
        for (int from = 0; from < keys.size(); from += CHUNK) {
            List<String> chunk = keys.subList(from, Math.min(keys.size(), from + CHUNK));
            List<String> open = chunk.stream().filter(this::isJudged).toList();
            suspects.putAll(suspects(open, read(open)));
            if (suspects.size() >= MANY) {
                settle();
            }
            done.accept(chunk.size());
        }
    }

    private boolean isJudged(String key) {
        return !waiting.contains(key) && !share.unfoldable().contains(key);
    }

    private void settle() {
        for (int round = 1; !suspects.isEmpty(); round++) {
            foldOn();
            suspects.values().removeIf(Suspect::isCleared);
            lookWhoWaits();
            Map<String, Versioned<JsonNode>> again = read(suspects.keySet());
            judge(again, round == ROUNDS);
            suspects = suspects(List.copyOf(suspects.keySet()), again);
        }
    }

    private Map<String, Versioned<JsonNode>> read(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : cancellation.persistently(
                        StoreUnavailableException.class, () -> parts.stored().read(version, keys));
    }

    private Map<String, Suspect<V>> suspects(Collection<String> keys, Map<String, Versioned<JsonNode>> stored) {
        Map<String, Suspect<V>> found = new LinkedHashMap<>();
        for (String key : keys) {
            Versioned<JsonNode> document = stored.get(key);
            Suspect<V> suspect =
                    new Suspect<>(document, document == null ? null : states.decode(document.view(), share.type()));
            suspect.compare(share, key, states);
            if (!suspect.isCleared()) {
                found.put(key, suspect);
            }
        }
        return found;
    }

    /** Until each is cleared, or the log ends where it ended after they were read. */
    private void foldOn() {
        Share<V> further = share.only(suspects.keySet());
        Set<String> open = new HashSet<>(suspects.keySet());
        log.between(foldedTo, log.head(), delivery -> {
            for (String key : further.take(delivery)) {
                Suspect<V> suspect = suspects.get(key);
                if (suspect != null && !suspect.isCleared()) {
                    suspect.compare(further, key, states);
                    if (suspect.isCleared()) {
                        open.remove(key);
                    }
                }
            }
            return !open.isEmpty();
        });
    }

    /** What is left afterwards is to be looked at again. */
    private void judge(Map<String, Versioned<JsonNode>> again, boolean last) {
        Iterator<Map.Entry<String, Suspect<V>>> entries = suspects.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Suspect<V>> entry = entries.next();
            boolean unchanged = entry.getValue().isUnchangedIn(again.get(entry.getKey()));
            if (waiting.contains(entry.getKey())) {
                entries.remove();
            } else if (last && !unchanged) {
                tally.isUndecided();
                entries.remove();
            } else if (unchanged) {
                report(entry.getKey(), entry.getValue());
                entries.remove();
            }
        }
    }

    private void report(String key, Suspect<V> suspect) {
        if (!suspect.isStored()) {
            tally.isMissing(key);
        } else if (!suspect.isAskedFor()) {
            tally.isSurplus(key);
        } else {
            tally.differs(key, tally.wantsDetails() ? suspect.differences(states) : List.of());
        }
    }

    private void lookWhoWaits() {
        for (String key : cancellation.persistently(
                StoreUnavailableException.class, () -> parts.serving().waiting(version))) {
            if (share.takes(key) && waiting.add(key)) {
                tally.waits(key);
            }
        }
    }
}
