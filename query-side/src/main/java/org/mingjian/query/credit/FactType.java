package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a fact is about. */
public enum FactType {
    INSPECTION("I"),
    ORDER("O"),
    PENALTY("P");

    private final String code;

    FactType(String code) {
        this.code = code;
    }

    /** The letter under which a fact is stored. */
    @JsonValue
    public String code() {
        return code;
    }
}
