package org.mingjian.rules.load;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.tier.Rule;
import org.mingjian.rules.tier.Words;

/**
 * A published cap on inspections of a unit (国办发〔2024〕54号).
 *
 * @param rule the rule
 * @param name what it is called
 * @param specialty the specialty; null for all inspections together
 * @param categories the categories of units, in the words of the authority; empty for every unit
 * @param visits most inspections a year, 1 or more
 * @param allLevels whether inspections of all levels of organs count together; else those of one
 * @param exempt causes of inspections that do not count
 */
public record Cap(
        Rule rule,
        Words name,
        @Nullable String specialty,
        Set<String> categories,
        int visits,
        boolean allLevels,
        Set<Cause> exempt) {

    public Cap {
        categories = Set.copyOf(categories);
        exempt = Set.copyOf(exempt);
    }

    /** How many inspections of one level it leaves when other levels make some. */
    int leaves(int byOtherLevels) {
        return allLevels ? Math.max(0, visits - byOtherLevels) : visits;
    }
}
