package org.mingjian.rules.tier;

/** What a scheme grades by. */
public enum Input {
    /** A signed review by a score sheet. */
    GRADING_REVIEW,
    /** An assessment of the risk that a unit bears by its nature. Internal. */
    RISK_ASSESSMENT,
    /** Demerit points, each of a decision. */
    DEMERITS,
    /** The credit standing of the subject. */
    STANDING,
    /** The estimate of risk from all facts. Internal. */
    RISK
}
