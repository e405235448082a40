package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The objections among the facts of a subject. They are facts of their own, as one may arrive before its decision. */
public final class Objections {
    private static final Objections NONE = new Objections(List.of());

    private final List<Map.Entry<String, ObjectionFact>> all;

    private Objections(List<Map.Entry<String, ObjectionFact>> all) {
        this.all = all;
    }

    /** Those among some facts; most subjects have none. */
    public static Objections among(Map<String, Fact> facts) {
        List<Map.Entry<String, ObjectionFact>> found = new ArrayList<>(0);
        facts.forEach((key, fact) -> {
            if (fact instanceof ObjectionFact objection) {
                found.add(Map.entry(key, objection));
            }
        });
        return found.isEmpty() ? NONE : new Objections(found);
    }

    /** Whether one to the record of a decision waits to be resolved. */
    public boolean isOpenTo(String key, PenaltyFact decision) {
        return to(key, decision, LocalDate.MAX).stream().anyMatch(Objection::isOpen);
    }

    /** Those received by a day that are about a decision, the first received first. */
    List<Objection> to(String key, PenaltyFact decision, LocalDate day) {
        return all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(one -> !one.getValue().on().isAfter(day)
                                && one.getValue().isOf(key, decision))
                        .map(one -> new Objection(
                                Fact.streamOf(one.getKey()) + "@"
                                        + one.getValue().revision(),
                                one.getValue().on(),
                                one.getValue().outcome()))
                        .sorted(Comparator.comparing(Objection::receivedOn).thenComparing(Objection::event))
                        .toList();
    }
}
