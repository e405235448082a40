package org.mingjian.query.credit;

import java.util.Set;

/**
 * How much an act costs that was put right in time.
 *
 * @param needs what all must have been done in its term
 * @param atMost points that it takes from then on, below the points of its rule
 * @param ground by what it holds
 */
public record CorrectionRule(Set<Need> needs, int atMost, Ground ground) {

    /** What can be done in time. */
    public enum Need {
        /** An order for the act was met in its term. */
        ORDER_MET,
        /** All that the decision obliges to was performed, each in its term. */
        PERFORMED
    }

    public CorrectionRule {
        needs = Set.copyOf(needs);
    }
}
