package org.mingjian.query.search;

import java.util.List;
import java.util.function.Predicate;

/**
 * A page of a search.
 *
 * @param items what was found, in order
 * @param last sort values of the last document looked at, from which the next page goes on; empty when this is the last
 * @param total how many documents match
 * @param <V> what was looked for
 */
public record Page<V>(List<V> items, List<String> last, long total) {

    /** The page without what does not stand a closer look; the next page begins where this one did end. */
    public Page<V> only(Predicate<V> stands) {
        return new Page<>(items.stream().filter(stands).toList(), last, total);
    }
}
