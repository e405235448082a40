package org.mingjian.query.tierboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a tier is on a day. Several may hold at once: a tier that was set may be objected to while another is proposed. */
public enum TierState {
    /** A tier is proposed that nobody has decided upon. */
    PROPOSED,
    /** The tier that stands was confirmed as proposed. */
    CONFIRMED,
    /** The tier that stands was set by a regulator, against the rules or on an objection. */
    OVERRIDDEN,
    /** An objection is not decided. */
    OBJECTED,
    /** The day by which the tier is to be looked at again has come. */
    REVIEW_DUE;

    /** As it is written in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that may be asked for. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(TierState::code).toList();
    }

    /** The state that a code of {@link #codes} stands for. */
    public static TierState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
