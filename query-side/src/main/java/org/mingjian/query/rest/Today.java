package org.mingjian.query.rest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

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
}
