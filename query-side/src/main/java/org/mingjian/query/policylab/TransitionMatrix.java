package org.mingjian.query.policylab;

import java.util.Map;
import java.util.TreeMap;

/** How many go from which grade to which. */
final class TransitionMatrix {
    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    void add(String was, String would) {
        counts.computeIfAbsent(was, grade -> new TreeMap<>()).merge(would, 1L, Long::sum);
    }

    void add(TransitionMatrix other) {
        other.counts.forEach((was, row) -> row.forEach((would, count) ->
                counts.computeIfAbsent(was, grade -> new TreeMap<>()).merge(would, count, Long::sum)));
    }

    /** By what it is under the rules in force, then by what it would be. */
    Map<String, Map<String, Long>> report() {
        return counts;
    }

    /** How many have each grade under the rules in force, or would have it. */
    Map<String, Long> totals(boolean drafted) {
        Map<String, Long> totals = new TreeMap<>();
        counts.forEach(
                (was, row) -> row.forEach((would, count) -> totals.merge(drafted ? would : was, count, Long::sum)));
        return totals;
    }

    /** How many would have another. */
    long moved() {
        return counts.entrySet().stream()
                .mapToLong(row -> row.getValue().entrySet().stream()
                        .filter(cell -> !cell.getKey().equals(row.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .sum();
    }
}
