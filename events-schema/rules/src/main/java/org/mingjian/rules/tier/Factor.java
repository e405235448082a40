package org.mingjian.rules.tier;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that an assessment states.
 *
 * @param id its id
 * @param name what it is called
 * @param values the values it may have, least risk first; empty where it is a number
 */
public record Factor(String id, Words name, List<String> values) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    public Factor {
        values = List.copyOf(values);
    }

    /** Whether a value is one of its own: listed, or a number of 0 and more with at most six decimals. */
    public boolean takes(String value) {
        return values.isEmpty() ? NUMBER.matcher(value).matches() : values.contains(value);
    }
}
