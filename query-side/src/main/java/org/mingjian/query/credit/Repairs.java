package org.mingjian.query.credit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The repairs among the facts of a subject. They are facts of their own, as one may arrive before its decision. */
public final class Repairs {
    private final List<RepairFact> all;

    private Repairs(List<RepairFact> all) {
        this.all = all;
    }

    /** Those among some facts. */
    public static Repairs among(Map<String, Fact> facts) {
        return among(facts.values());
    }

    private static Repairs among(Collection<Fact> facts) {
        return new Repairs(facts.stream()
                .filter(RepairFact.class::isInstance)
                .map(RepairFact.class::cast)
                .toList());
    }

    /** Whether the record of a decision is repaired, and the repair was not taken back. */
    public boolean hide(String key, Fact fact) {
        return fact instanceof PenaltyFact penalty
                && all.stream().anyMatch(repair -> repair.stands() && repair.isOf(key, penalty));
    }

    List<RepairFact> of(String key, PenaltyFact penalty) {
        return all.isEmpty()
                ? List.of()
                : all.stream().filter(repair -> repair.isOf(key, penalty)).toList();
    }
}
