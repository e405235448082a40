package org.mingjian.query.policylab.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects how one answer about subjects fared. Subjects without one are told apart and play no part in the areas. */
final class SignalTally {
    private final ScoreCounts any = new ScoreCounts();
    private final ScoreCounts serious = new ScoreCounts();
    private final Map<Integer, String> names = new TreeMap<>();
    private final Map<String, SignalTally> unranked = new TreeMap<>();

    /** @param rank the higher, the more is expected to be found */
    void add(int rank, String name, Later later) {
        names.put(rank, name);
        any.add(rank, later.any());
        serious.add(rank, later.serious());
    }

    /** Has no rank. */
    void addUnranked(String name, Later later) {
        unranked.computeIfAbsent(name, n -> new SignalTally()).add(0, name, later);
    }

    void add(SignalTally other) {
        names.putAll(other.names);
        any.add(other.any);
        serious.add(other.serious);
        other.unranked.forEach((name, tally) ->
                unranked.computeIfAbsent(name, n -> new SignalTally()).add(tally));
    }

    /** With the rates of each group. */
    Signal grouped() {
        return signal(groups());
    }

    /** Without: where each subject may have a rank of its own. */
    Signal ungrouped() {
        return signal(List.of());
    }

    private Signal signal(List<Signal.Group> groups) {
        return new Signal(groups, Auc.of(any).orElse(null), Auc.of(serious).orElse(null));
    }

    private List<Signal.Group> groups() {
        List<Signal.Group> groups = new ArrayList<>();
        names.forEach((rank, name) -> {
            ScoreCounts.Cell cell = any.of(rank);
            groups.add(new Signal.Group(
                    name,
                    cell.subjects,
                    cell.inspections,
                    Rate.of(cell).orElse(null),
                    Rate.of(serious.of(rank)).orElse(null)));
        });
        unranked.values().forEach(tally -> groups.addAll(tally.groups()));
        return groups;
    }
}
