package org.mingjian.query.penaltyregister;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mingjian.penalty.ReviewOutcome;

/** How a decision stands on a day. */
public enum DecisionState {
    /** Made, and not served yet. */
    DECIDED,
    IN_FORCE,
    UNDER_REVIEW,
    /** In force as a review changed it, or what it left of it. */
    CHANGED,
    /** Declared unlawful and left as it is, 行政诉讼法 art 74. */
    UNLAWFUL,
    REVOKED,
    VOID;

    /** As it is written in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that may be asked for. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(DecisionState::code).toList();
    }

    /** The state of that code. */
    public static DecisionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it is still held against its party. */
    public boolean stands() {
        return this != UNLAWFUL && this != REVOKED && this != VOID;
    }

    /**
     * What a review makes of a decision. One that was dismissed, withdrawn or settled without a change leaves it as it
     * was, also as an earlier review had left it.
     *
     * @param changes whether the outcome names other kinds or another fine
     */
    public DecisionState after(ReviewOutcome outcome, boolean changes) {
        return switch (outcome) {
            case UPHELD -> this == CHANGED ? CHANGED : IN_FORCE;
            case CHANGED, PARTLY_REVOKED -> CHANGED;
            case REVOKED, TO_BE_MADE_ANEW -> REVOKED;
            case DECLARED_VOID -> VOID;
            case DECLARED_UNLAWFUL -> UNLAWFUL;
            case DISMISSED, WITHDRAWN, MEDIATED, NOT_STATED -> changes ? CHANGED : this;
        };
    }
}
