package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a decision is beyond contest. */
public enum Finality {
    /** Beyond contest. */
    FINAL("F"),
    /** Under review, or by a source still open to contest. */
    OPEN("O"),
    NOT_STATED("N"),
    /** Served, or left standing by a review, and not known to be beyond contest. */
    SERVED("S"),
    /** Made here and not served: it cannot count. */
    NOT_SERVED("U");

    private final String code;

    Finality(String code) {
        this.code = code;
    }

    /** The letter under which a fact is stored. */
    @JsonValue
    public String code() {
        return code;
    }
}
