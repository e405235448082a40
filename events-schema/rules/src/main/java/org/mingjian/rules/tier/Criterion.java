package org.mingjian.rules.tier;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition and what it gives.
 *
 * @param rule the rule
 * @param factor the factor it asks about; null for all the rest
 * @param is the values that meet it; empty where it asks for a number
 * @param from the least number that meets it; null where it asks for a value
 * @param gives what it gives
 */
record Criterion(
        Rule rule,
        @Nullable String factor,
        Set<String> is,
        @Nullable BigDecimal from,
        String gives) {

    boolean isMetBy(String value) {
        return from == null ? is.contains(value) : new BigDecimal(value).compareTo(from) >= 0;
    }
}
