package org.mingjian.query.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.repair.Publicity;
import org.mingjian.rules.repair.RepairRules;

/**
 * When a record can be repaired, under the rules on repair of the day of its decision.
 *
 * @param rules the rules
 * @param jurisdiction whose rules apply to the subject
 */
record Repairability(RepairRules rules, String jurisdiction) {

    /** What would repair what counts; null where no rule says, or it expires before. Adds what is not sure of it. */
    @Nullable
    RepairPath of(
            Consequence consequence, String act, List<Map.Entry<String, OrderFact>> orders, Set<String> warnings) {
        Optional<Publicity> publicity = rules.publicity(consequence.fact().ruled(jurisdiction, consequence.decided()));
        if (publicity.isEmpty()) {
            return null;
        }
        Publicity found = publicity.get();
        var from = found.repairableFrom();
        if (from == null || !from.isBefore(consequence.until())) {
            return null;
        }
        warnings.addAll(found.warnings());
        return new RepairPath(
                from, needs(consequence, act, orders), found.rule(), found.article(), found.pack(), found.packSha256());
    }

    /** What is on record as done is needed no more, whether it was in time or not. */
    private static List<RepairPath.Need> needs(
            Consequence consequence, String act, List<Map.Entry<String, OrderFact>> orders) {
        var needs = new ArrayList<RepairPath.Need>(4);
        if (orders.stream()
                .noneMatch(order -> order.getValue().act().equals(act)
                        && order.getValue().course().met() != null
                        && !order.getValue().course().withdrawn())) {
            needs.add(RepairPath.Need.CORRECTION);
        }
        Paper paper = consequence.fact().paper();
        Duties duties = paper == null ? null : paper.duties();
        if (paper == null || duties != null && !duties.open().isEmpty()) {
            needs.add(RepairPath.Need.PERFORMANCE);
        }
        needs.add(RepairPath.Need.COMMITMENT);
        needs.add(RepairPath.Need.APPLICATION);
        return List.copyOf(needs);
    }
}
