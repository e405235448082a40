package org.mingjian.rules.tier;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tier means for supervision.
 *
 * @param rule the rule that says so
 * @param visitsFrom least inspections a year, 0 or more
 * @param visitsTo most inspections a year; null where the scheme sets no end
 * @param means by which means
 * @param drawPercent share of those of the tier that a random draw takes in a year, 0 to 100; null where the scheme sets none
 * @param reviewMonths months after which the tier is looked at again; null where the scheme sets no term
 */
public record Supervision(
        Rule rule,
        int visitsFrom,
        @Nullable Integer visitsTo,
        Set<Means> means,
        @Nullable Integer drawPercent,
        @Nullable Integer reviewMonths) {

    public Supervision {
        means = Set.copyOf(means);
    }
}
