package org.mingjian.rules.tier;

/** What has a tier of a scheme. */
public enum Graded {
    /** A unit in a specialty 户. */
    UNIT,
    SUBJECT,
    /** A member of staff. */
    PERSON
}
