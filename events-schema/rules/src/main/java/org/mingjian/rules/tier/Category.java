package org.mingjian.rules.tier;

import java.util.Set;

/**
 * What a scheme tells apart among those it grades.
 *
 * @param id its id
 * @param name what it is called
 * @param covers what belongs to it, in the words of the authority; empty where the pack lists nothing
 */
public record Category(String id, Words name, Set<String> covers) {

    public Category {
        covers = Set.copyOf(covers);
    }
}
