package org.mingjian.query.policylab;

import java.util.List;

/**
 * What changes in inspections, by the schemes of tiers that grade by standing or by risk.
 *
 * @param told whether it can be told for anyone
 * @param reason in words, what the figures are or why there are none
 * @param schemes by scheme
 */
public record Workload(boolean told, String reason, List<ByScheme> schemes) {
    static final String TOLD =
            "Inspections a year by each scheme alone, before published caps: what tiers ask for at least, and what a random draw takes.";
    static final String UNTOLD =
            "No scheme of tiers that is in force there grades by standing or risk, so no grade means a number of inspections.";

    /**
     * What one scheme asks for, for each unit of a subject that its tier is of.
     *
     * @param scheme name and version
     * @param input what it grades by
     * @param leastInForce inspections a year that tiers ask for at least, under the rules in force
     * @param leastDrafted the same under the draft
     * @param drawnInForce inspections a year that a random draw is expected to take, under the rules in force
     * @param drawnDrafted the same under the draft
     * @param ungradedInForce units of subjects that have no tier of it, under the rules in force
     * @param ungradedDrafted the same under the draft
     */
    public record ByScheme(
            String scheme,
            String input,
            double leastInForce,
            double leastDrafted,
            double drawnInForce,
            double drawnDrafted,
            long ungradedInForce,
            long ungradedDrafted) {}

    static Workload of(List<ByScheme> schemes) {
        return schemes.isEmpty()
                ? new Workload(false, UNTOLD, List.of())
                : new Workload(true, TOLD, List.copyOf(schemes));
    }
}
