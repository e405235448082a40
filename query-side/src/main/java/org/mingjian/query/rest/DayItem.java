package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record as it was on a day.
 *
 * @param day the day asked about
 * @param state its state on that day, in kebab-case; null when it did not exist yet
 * @param item the record whole, later days included
 * @param position position of the log up to which the answer holds everything
 * @param asOf instant before which nothing can still appear in the log
 * @param lacking whether the record lacks something
 */
record DayItem<T>(
        LocalDate day,
        @Nullable String state,
        @JsonUnwrapped T item,
        String position,
        Instant asOf,
        @JsonUnwrapped Lacking lacking) {}
