package org.mingjian.rules.tier;

/** Why there is no tier. Never the same as the laxest or the strictest. */
public enum NotGraded {
    /** What the scheme asks for is not stated, or nothing of it applies. */
    NO_EVIDENCE,
    /** The evidence is of a later day than the one asked about. */
    NOT_YET,
    /** The evidence states a category, factor, value or item that the scheme does not know. */
    OUTSIDE_SCHEME,
    /** The licence or filing that the scheme asks for is not held. */
    NOT_PERMITTED,
    /** A key item earned nothing. */
    KEY_ITEM_FAILED,
    /** The score is below all tiers. */
    BELOW_TIERS,
    /** A new holder needs a further review, some time after. */
    FURTHER_REVIEW
}
