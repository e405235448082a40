package org.mingjian.query.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For what a partner asks. The list is closed. */
public enum Purpose {
    PUBLIC_PROCUREMENT,
    PROJECT_BIDDING,
    FINANCING,
    QUALIFICATION_REVIEW,
    AWARD_REVIEW,
    JOINT_SUPERVISION;

    /** As it is written in a request. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The purpose of that code. */
    public static Optional<Purpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Purpose::code).toList();
    }
}
