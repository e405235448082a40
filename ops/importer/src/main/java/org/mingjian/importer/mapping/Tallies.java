package org.mingjian.importer.mapping;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The counts of an import. Memory grows only with the different values a mapping asks to tell apart. */
public final class Tallies {
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> byValue = new LinkedHashMap<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final Map<String, Set<String>> distinct = new LinkedHashMap<>();

    void add(Tally tally, Scope scope) {
        if (tally.distinct() >= 0) {
            Object value = scope.value(tally.distinct());
            if (value != null) {
                distinct.computeIfAbsent(tally.name(), name -> new HashSet<>()).add(value.toString());
            }
        } else if (tally.by() >= 0) {
            Object value = scope.value(tally.by());
            if (value != null) {
                byValue.computeIfAbsent(tally.name(), name -> new TreeMap<>()).merge(value.toString(), 1L, Long::sum);
            }
        } else if (tally.sum() >= 0) {
            Object value = scope.value(tally.sum());
            if (value != null) {
                counts.merge(tally.name(), 1L, Long::sum);
                BigDecimal amount = value instanceof Money money ? money.amount() : new BigDecimal(value.toString());
                sums.merge(tally.name(), amount, BigDecimal::add);
            }
        } else {
            counts.merge(tally.name(), 1L, Long::sum);
        }
    }

    /** Name to count, to counts by value, or to count and sum. */
    public Map<String, Object> result() {
        Map<String, Object> result = new TreeMap<>(counts);
        distinct.forEach((name, values) -> result.put(name, (long) values.size()));
        result.putAll(byValue);
        sums.forEach((name, sum) -> result.put(name, Map.of("count", counts.getOrDefault(name, 0L), "sum", sum)));
        return result;
    }
}
