package org.mingjian.rules.tier;

/** How sure a rule is. */
public enum Sureness {
    /** Read in the text. */
    SURE,
    /** From memory of it. */
    LIKELY,
    /** Not settled: the value is a default. */
    UNSURE
}
