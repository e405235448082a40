package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** How grave an act is held to be: a credit class (decree 36 of 2025) or a severity. Never derived from a fine's amount. */
public enum Gravity {
    NOT_STATED("N"),
    MINOR("M"),
    GENERAL("G"),
    SERIOUS("S");

    private final String code;

    Gravity(String code) {
        this.code = code;
    }

    /** The letter under which a fact is stored. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The gravity of an event's own enumeration, which has the same symbols. */
    public static Gravity of(Enum<?> symbol) {
        return valueOf(symbol.name());
    }

    /** Null where nothing is stated, so that nothing is stored. */
    public @Nullable Gravity orNull() {
        return this == NOT_STATED ? null : this;
    }

    static Gravity orNotStated(@Nullable Gravity gravity) {
        return gravity == null ? NOT_STATED : gravity;
    }
}
