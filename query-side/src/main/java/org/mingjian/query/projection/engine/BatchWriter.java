package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Poison;
import org.mingjian.query.projection.PoisonPolicy;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;

/**
 * One round of a batch: reads the views concerned, folds all events of each in memory, writes each that changed if
 * nobody else changed it meanwhile. What conflicted or found no room stays pending for the next round.
 */
final class BatchWriter<V> {

    /** What is left to do after a round, and why the store wants a pause before, if it does. */
    record Round(
            Map<String, List<RecordedEvent>> pending,
            int written,
            int conflicts,
            @Nullable String busy) {}

    private final Fold<V> fold;
    private final ViewVersion version;
    private final ViewStore store;
    private final PoisonPolicy poison;
    /** Keys whose last write met a conflict. Used by the segment's thread alone. */
    private final Set<String> conflicted = new HashSet<>();

    BatchWriter(Fold<V> fold, ViewVersion version, ViewStore store, PoisonPolicy poison) {
        this.fold = fold;
        this.version = version;
        this.store = store;
        this.poison = poison;
    }

    /** Sorts a batch by view key; events keep their order within each. Poison is taken care of here. */
    Map<String, List<RecordedEvent>> byKey(List<KeyedEvent> events) {
        Map<String, List<RecordedEvent>> byKey = new LinkedHashMap<>();
        for (KeyedEvent keyed : events) {
            RuntimeException failure = keyed.failure();
            RecordedEvent event = keyed.delivery().event();
            if (failure != null || event == null) {
                take(keyed.delivery().stream(), List.of(keyed.delivery().name()), Objects.requireNonNull(failure));
                continue;
            }
            for (String key : keyed.keys()) {
                byKey.computeIfAbsent(key, fresh -> new ArrayList<>()).add(event);
            }
        }
        byKey.keySet().removeIf(key -> poison.holds(version, key));
        return byKey;
    }

    Round round(Map<String, List<RecordedEvent>> pending) {
        Map<String, Versioned<V>> stored = store.load(version, toRead(pending), fold.type());
        List<ViewWrite<V>> writes = new ArrayList<>(pending.size());
        pending.forEach((key, events) -> foldInto(writes, key, events, stored.get(key)));
        return writes.isEmpty()
                ? new Round(Map.of(), 0, 0, null)
                : judge(pending, writes.size(), store.save(version, writes));
    }

    /**
     * All but those that their first event founds: such a view is taken to be new. Where it is not, because the event came before
     * or another stream's event was earlier, its creation meets a conflict and it is read.
     */
    private List<String> toRead(Map<String, List<RecordedEvent>> pending) {
        List<String> keys = new ArrayList<>(pending.size());
        pending.forEach((key, events) -> {
            RecordedEvent first = events.get(0);
            if (first.revision() > 0 || !first.stream().equals(key) || conflicted.contains(key)) {
                keys.add(key);
            }
        });
        return keys;
    }

    private void foldInto(
            List<ViewWrite<V>> writes, String key, List<RecordedEvent> events, @Nullable Versioned<V> stored) {
        V before = stored == null ? fold.initial(key) : stored.view();
        V after = before;
        for (int i = 0; i < events.size(); i++) {
            try {
                after = fold.fold(after, events.get(i));
            } catch (RuntimeException e) {
                take(key, names(events.subList(i, events.size())), e);
                break;
            }
        }
        if (!after.equals(before)) {
            writes.add(new ViewWrite<>(key, after, stored == null ? null : stored.mark()));
        }
    }

    private Round judge(Map<String, List<RecordedEvent>> pending, int writes, Map<String, WriteOutcome> outcomes) {
        Map<String, List<RecordedEvent>> left = new LinkedHashMap<>();
        int conflicts = 0;
        conflicted.clear();
        @Nullable String busy = null;
        for (Map.Entry<String, WriteOutcome> written : outcomes.entrySet()) {
            String key = written.getKey();
            List<RecordedEvent> events = pending.getOrDefault(key, List.of());
            WriteOutcome outcome = written.getValue();
            if (outcome instanceof WriteOutcome.Refused refused) {
                take(key, names(events), new IllegalArgumentException(refused.reason()));
            } else if (!(outcome instanceof WriteOutcome.Saved)) {
                left.put(key, events);
                busy = outcome instanceof WriteOutcome.Busy asks ? asks.reason() : busy;
                if (outcome instanceof WriteOutcome.Conflict) {
                    conflicts++;
                    conflicted.add(key);
                }
            }
        }
        return new Round(left, writes - left.size(), conflicts, busy);
    }

    private void take(String key, List<String> events, RuntimeException cause) {
        poison.take(new Poison(version, key, events, String.valueOf(cause.getMessage()), cause));
    }

    private static List<String> names(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::name).toList();
    }
}
