package org.mingjian.benchmark.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the same figures of several rounds; what comes out has the median of each. */
public final class Medians {

    private final Map<String, List<Figure>> rounds = new LinkedHashMap<>();

    public void add(String what, double value, String unit, String beside) {
        rounds.computeIfAbsent(what, fresh -> new ArrayList<>()).add(new Figure(what, value, unit, beside));
    }

    /** In the order in which they came first; of an even number of rounds the lower middle. */
    public List<Figure> figures() {
        return rounds.values().stream().map(Medians::middle).toList();
    }

    private static Figure middle(List<Figure> figures) {
        List<Figure> sorted = figures.stream()
                .sorted((one, other) -> Double.compare(one.value(), other.value()))
                .toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
