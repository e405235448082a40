package org.mingjian.query.credit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What merits are worth.
 *
 * @param cap the most points that all together give
 * @param rules rules, first match wins
 */
public record Merits(int cap, List<MeritRule> rules) {
    /** Nothing gives points. */
    public static final Merits NONE = new Merits(0, List.of());

    public Merits {
        rules = List.copyOf(rules);
    }

    @Nullable
    MeritRule ruleFor(MeritFact merit) {
        for (MeritRule rule : rules) {
            if (rule.levels().contains(merit.level())) {
                return rule;
            }
        }
        return null;
    }
}
