package org.mingjian.query.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a standing becomes by itself, if nothing happens before.
 *
 * @param on the first day of it
 * @param status whether there is a score then
 * @param score the score; null unless rated
 * @param grade the grade; null unless rated
 */
public record NextChange(
        LocalDate on,
        Standing.Status status,
        @Nullable Integer score,
        @Nullable String grade) {}
