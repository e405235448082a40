package org.mingjian.rules.tier;

/** Which of the two answers about a subject a scheme rests on. They are never mixed. */
public enum Uses {
    NEITHER,
    /** Decided facts only; shared and repairable. */
    STANDING,
    /** All facts and inherent hazard; internal, and no ground of a sanction. */
    RISK
}
