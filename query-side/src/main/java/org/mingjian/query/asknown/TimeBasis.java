package org.mingjian.query.asknown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** By which time it is judged when something became known. */
public enum TimeBasis {
    /** When the log learnt of it. What was known by it at a settled moment never changes. */
    LOGGED,
    /**
     * Of imported facts, when their source says that it recorded them: asserted, not known. A later import may assert an
     * earlier time, so what was known by it may change.
     */
    SOURCE;

    /** As it is written in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that may be asked for. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(TimeBasis::code).toList();
    }

    /** The basis of that code. */
    public static TimeBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
