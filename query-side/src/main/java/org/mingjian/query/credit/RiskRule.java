package org.mingjian.query.credit;

import java.util.List;
import java.util.Map;

/**
 * Parameters of the internal risk estimate.
 *
 * @param windowMonths how far back inspections and acts are looked at
 * @param findingWeights weight of a finding by its gravity
 * @param penaltyWeight weight of a decided penalty
 * @param priorRate weighted findings per inspection assumed of a unit about which nothing is known
 * @param priorInspections how many inspections that assumption is worth: the more, the slower one result moves the rate
 * @param levels levels with the lowest rate of each, highest first
 * @param warning what an answer must say
 */
public record RiskRule(
        int windowMonths,
        Map<Gravity, Double> findingWeights,
        double penaltyWeight,
        double priorRate,
        double priorInspections,
        List<Level> levels,
        String warning) {

    /**
     * A level of risk.
     *
     * @param level its name
     * @param from lowest rate, inclusive
     */
    public record Level(String level, double from) {}
}
