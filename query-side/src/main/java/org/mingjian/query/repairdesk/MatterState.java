package org.mingjian.query.repairdesk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a matter is on a day. */
public enum MatterState {
    /** Repair is asked for, and the organ has not said whether it takes that up. */
    APPLIED(Kind.REPAIR),
    /** The request is taken up, and not decided yet. */
    ACCEPTED(Kind.REPAIR),
    /** An objection waits for its resolution. */
    RAISED(Kind.OBJECTION),
    /** A commitment stands, and nobody said whether it was kept. */
    MADE(Kind.COMMITMENT),
    /** It waits, and the last day of the term that runs is over. */
    OVERDUE(Kind.REPAIR, Kind.OBJECTION, Kind.COMMITMENT),
    /** The request was not taken up. */
    DECLINED(Kind.REPAIR),
    APPROVED(Kind.REPAIR),
    REFUSED(Kind.REPAIR),
    /** The repair was taken back. */
    REVOKED(Kind.REPAIR),
    CORRECTED(Kind.OBJECTION),
    CONFIRMED(Kind.OBJECTION),
    KEPT(Kind.COMMITMENT),
    BROKEN(Kind.COMMITMENT);

    private static final String ANY_OPEN = "open";
    private static final String ANY_IN_TIME = "due";
    private static final Set<MatterState> IN_TIME = EnumSet.of(APPLIED, ACCEPTED, RAISED, MADE);

    private final Set<Kind> kinds;

    MatterState(Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** As it is written in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that may be asked for of a kind: its states, {@code due} for those that wait in time, {@code open} for all that wait. */
    public static List<String> codes(Kind kind) {
        return Stream.concat(
                        Stream.of(ANY_OPEN, ANY_IN_TIME),
                        Arrays.stream(values())
                                .filter(state -> state.kinds.contains(kind))
                                .map(MatterState::code))
                .toList();
    }

    /** The states that a code of {@link #codes} stands for. */
    public static List<MatterState> of(String code) {
        return switch (code) {
            case ANY_OPEN -> Stream.concat(IN_TIME.stream(), Stream.of(OVERDUE)).toList();
            case ANY_IN_TIME -> List.copyOf(IN_TIME);
            default -> List.of(valueOf(code.toUpperCase(Locale.ROOT)));
        };
    }

    boolean waits() {
        return IN_TIME.contains(this);
    }
}
