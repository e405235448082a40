package org.mingjian.rules.load;

import java.util.Set;
import org.mingjian.rules.tier.Rule;
import org.mingjian.rules.tier.Words;

/**
 * A category of a key-supervision list 重点监督清单: all of its units are inspected.
 *
 * @param rule the rule
 * @param name what it is called
 * @param specialty the specialty
 * @param categories the categories of units, in the words of the authority; empty for every unit of the specialty
 * @param visits least inspections a year, 1 or more
 */
public record KeyListing(Rule rule, Words name, String specialty, Set<String> categories, int visits) {

    public KeyListing {
        categories = Set.copyOf(categories);
    }
}
