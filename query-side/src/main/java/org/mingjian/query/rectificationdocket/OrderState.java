package org.mingjian.query.rectificationdocket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an order is on a day. The first three are open. */
public enum OrderState {
    /** Open, and no last day is stated. */
    UNTIMED,
    /** Open, and the last day of its term is not over. */
    DUE,
    /** Open, and the last day of its term is over. */
    OVERDUE,
    /** All was put right, as officers verified or as the source of an imported order says. */
    WRITTEN_OFF,
    /** It should not have stood. */
    WITHDRAWN;

    private static final String ANY_OPEN = "open";

    /** As it is written in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that may be asked for. */
    public static List<String> codes() {
        return Arrays.stream(new String[] {ANY_OPEN, "due", "overdue", "untimed", "written-off", "withdrawn"})
                .toList();
    }

    /** The states that a code of {@link #codes} stands for. */
    public static List<OrderState> of(String code) {
        return code.equals(ANY_OPEN)
                ? List.of(UNTIMED, DUE, OVERDUE)
                : List.of(valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
