package org.mingjian.query.rest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The day it is where the authority sits.
 *
 * @param clock the clock
 * @param zone the authority's zone
 */
public record Today(InstantSource clock, ZoneId zone) {
    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The day asked about; today when none is. */
    LocalDate or(@Nullable LocalDate asked) {
        return asked == null ? day() : asked;
    }
}
