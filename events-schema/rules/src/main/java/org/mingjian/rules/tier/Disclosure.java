package org.mingjian.rules.tier;

/** The widest circle that may see a tier. The graded party sees its own. */
public enum Disclosure {
    PUBLIC,
    PARTNERS,
    INTERNAL
}
