package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;

/**
 * One round of a batch: reads the views concerned, folds all events of each in memory, writes each that changed if
 * nobody else changed it meanwhile. What conflicted or found no room stays pending for the next round; what can never be
 * applied is stuck.
 */
final class BatchWriter<V> {

    /**
     * What is left to do after a round.
     *
     * @param stuck by key, what has to be parked; all before it is written
     * @param busy why the store wants a pause before the next round, if it does
     * @param folding how long the events were folded, in memory
     */
    record Round(
            Map<String, List<KeyedEvent>> pending,
            Map<String, Stuck> stuck,
            int written,
            int conflicts,
            @Nullable String busy,
            Duration folding) {}

    private final Fold<V> fold;
    private final ViewVersion version;
    private final ViewStore store;
    /** Keys whose last write met a conflict. Used by the segment's thread alone. */
    private final Set<String> conflicted = new HashSet<>();

    BatchWriter(Fold<V> fold, ViewVersion version, ViewStore store) {
        this.fold = fold;
        this.version = version;
        this.store = store;
    }

    Round round(Map<String, List<KeyedEvent>> pending) {
        Map<String, Versioned<V>> stored = store.load(version, toRead(pending), fold.type());
        long began = System.nanoTime();
        List<ViewWrite<V>> writes = new ArrayList<>(pending.size());
        Map<String, Stuck> stuck = new LinkedHashMap<>();
        pending.forEach((key, events) -> {
            Stuck rest = foldInto(writes, key, events, stored.get(key));
            if (rest != null) {
                stuck.put(key, rest);
            }
        });
        Duration folding = Duration.ofNanos(System.nanoTime() - began);
        return writes.isEmpty()
                ? new Round(Map.of(), stuck, 0, 0, null, folding)
                : judge(pending, stuck, writes.size(), store.save(version, writes), folding);
    }

    /**
     * All but those that their first event founds: such a view is taken to be new. Where it is not, because the event came before
     * or another stream's event was earlier, its creation meets a conflict and it is read.
     */
    private List<String> toRead(Map<String, List<KeyedEvent>> pending) {
        List<String> keys = new ArrayList<>(pending.size());
        pending.forEach((key, events) -> {
            Delivery first = events.get(0).delivery();
            if (first.revision() > 0 || !first.stream().equals(key) || conflicted.contains(key)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** What could not be folded, from the culprit on; null when all could. */
    private @Nullable Stuck foldInto(
            List<ViewWrite<V>> writes, String key, List<KeyedEvent> events, @Nullable Versioned<V> stored) {
        V before = stored == null ? fold.initial(key) : stored.view();
        Folded<V> folded = folded(before, events);
        if (!folded.after().equals(before)) {
            writes.add(new ViewWrite<>(key, folded.after(), stored == null ? null : stored.mark()));
        }
        return folded.rest();
    }

    private record Folded<V>(V after, @Nullable Stuck rest) {}

    /** All together; and one by one, as far as it goes, when that fails, for then the culprit has to be named. */
    private Folded<V> folded(V before, List<KeyedEvent> events) {
        if (events.stream().allMatch(event -> event.failure() == null)) {
            try {
                return new Folded<>(
                        fold.foldAll(
                                before,
                                events.stream().map(BatchWriter::recorded).toList()),
                        null);
            } catch (RuntimeException e) {
                return oneByOne(before, events);
            }
        }
        return oneByOne(before, events);
    }

    private Folded<V> oneByOne(V before, List<KeyedEvent> events) {
        V after = before;
        for (int i = 0; i < events.size(); i++) {
            RuntimeException failure = events.get(i).failure();
            try {
                after = failure == null ? fold.fold(after, recorded(events.get(i))) : after;
            } catch (RuntimeException e) {
                failure = e;
            }
            if (failure != null) {
                return new Folded<>(after, new Stuck(events.subList(i, events.size()), failure));
            }
        }
        return new Folded<>(after, null);
    }

    private static RecordedEvent recorded(KeyedEvent event) {
        return Objects.requireNonNull(event.delivery().event());
    }

    private Round judge(
            Map<String, List<KeyedEvent>> pending,
            Map<String, Stuck> stuck,
            int writes,
            Map<String, WriteOutcome> outcomes,
            Duration folding) {
        Map<String, List<KeyedEvent>> left = new LinkedHashMap<>();
        int conflicts = 0;
        conflicted.clear();
        @Nullable String busy = null;
        for (Map.Entry<String, WriteOutcome> written : outcomes.entrySet()) {
            String key = written.getKey();
            List<KeyedEvent> events = pending.getOrDefault(key, List.of());
            WriteOutcome outcome = written.getValue();
            if (outcome instanceof WriteOutcome.Refused refused) {
                // Which of the events made the document what the store refuses cannot be told, so that all of them
                // wait.
                stuck.put(key, new Stuck(events, new IllegalArgumentException(refused.reason())));
            } else if (!(outcome instanceof WriteOutcome.Saved)) {
                left.put(key, events);
                stuck.remove(key);
                busy = outcome instanceof WriteOutcome.Busy asks ? asks.reason() : busy;
                if (outcome instanceof WriteOutcome.Conflict) {
                    conflicts++;
                    conflicted.add(key);
                }
            }
        }
        return new Round(left, stuck, writes - left.size(), conflicts, busy, folding);
    }
}
