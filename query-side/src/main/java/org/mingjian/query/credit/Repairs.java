package org.mingjian.query.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The repairs among the facts of a subject. They are facts of their own, as one may arrive before its decision. */
public final class Repairs {
    private static final Repairs NONE = new Repairs(List.of());

    private final List<RepairFact> all;

    private Repairs(List<RepairFact> all) {
        this.all = all;
    }

    /** Those among some facts; most subjects have none. */
    public static Repairs among(Map<String, Fact> facts) {
        List<RepairFact> found = new ArrayList<>(0);
        for (Fact fact : facts.values()) {
            if (fact instanceof RepairFact repair) {
                found.add(repair);
            }
        }
        return found.isEmpty() ? NONE : new Repairs(found);
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
