package org.mingjian.query.penaltyregister;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a decision that was made public is so on a day. */
public enum PublicityState {
    PUBLIC,
    /** It was taken away, stands in public still, and the term for withdrawing it is not over: 行政处罚法 art 48. */
    TO_WITHDRAW,
    /** The same, and the term is over. */
    WITHDRAW_OVERDUE,
    /** It left public view: its time is over, it was repaired or withdrawn. */
    ENDED;

    /** As it is written in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that may be asked for. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(PublicityState::code).toList();
    }

    /** The state of that code. */
    public static PublicityState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
