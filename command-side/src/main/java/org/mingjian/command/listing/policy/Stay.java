package org.mingjian.command.listing.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a unit is on a list.
 *
 * @param since the first
 * @param until the last; null when open
 */
public record Stay(LocalDate since, @Nullable LocalDate until) {

    boolean overOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
