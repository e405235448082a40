package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/**
 * A page of what was so on a day.
 *
 * @param day the day asked about
 * @param page the page; its {@code asOf} is the instant up to which the log is settled
 */
record DayPage<T>(LocalDate day, @JsonUnwrapped PageAnswer<T> page) {}
