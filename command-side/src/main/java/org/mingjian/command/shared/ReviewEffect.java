package org.mingjian.command.shared;

import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewOutcome;

/** What the outcome of a review does to the decision under review, 行政复议法 arts 63-71, 行政诉讼法 arts 69-78. */
public enum ReviewEffect {
    /** It stands, also when an earlier instance had taken it away. */
    CONFIRMED,
    /** It stands otherwise than it was made. */
    CHANGED,
    /** It is gone, and nothing takes its place. */
    GONE,
    /** It is gone, and its acts are decided anew. */
    ANEW,
    /** It is as it was before the review. */
    NONE;

    public static ReviewEffect of(ReviewDecided e) {
        return of(e.getOutcome(), e.getFine() != null || !e.getKinds().isEmpty());
    }

    /**
     * The effect of an outcome.
     *
     * @param changes whether it says what the fine or the kinds are from now on
     */
    public static ReviewEffect of(ReviewOutcome outcome, boolean changes) {
        return switch (outcome) {
            case UPHELD -> CONFIRMED;
            case CHANGED, PARTLY_REVOKED -> CHANGED;
            case MEDIATED -> changes ? CHANGED : NONE;
            case REVOKED, DECLARED_VOID -> GONE;
            case TO_BE_MADE_ANEW -> ANEW;
            // Unlawful, but it stays: 行政诉讼法 art 74.
            case DECLARED_UNLAWFUL, DISMISSED, WITHDRAWN, NOT_STATED -> NONE;
        };
    }

    /** Whether the decision is in effect after it. */
    public boolean inEffect(boolean before) {
        return switch (this) {
            case CONFIRMED, CHANGED -> true;
            case GONE, ANEW -> false;
            case NONE -> before;
        };
    }
}
