package org.mingjian.importer.sending;

import java.util.Set;

/**
 * What the command side said to one command.
 *
 * @param code of the problem; empty when there is none
 * @param reason in words; empty when there is none
 * @param differing fields in which what is on record differs from what was given; empty when that is not told
 */
public record Answer(Kind kind, String code, String reason, Set<String> differing) {
    /** How a command fared. */
    public enum Kind {
        /** Written now. */
        ACCEPTED,
        /** Written by an earlier run. */
        REPLAYED,
        /** On record from elsewhere with the same content. */
        ALREADY_THERE,
        /** Its stream is there with other content. */
        EXISTS,
        /** Refused. */
        REFUSED
    }

    static Answer of(Kind kind) {
        return new Answer(kind, "", "", Set.of());
    }

    static Answer refused(String code, String reason) {
        return new Answer(Kind.REFUSED, code, reason, Set.of());
    }

    boolean settled() {
        return kind == Kind.ACCEPTED || kind == Kind.REPLAYED || kind == Kind.ALREADY_THERE;
    }
}
