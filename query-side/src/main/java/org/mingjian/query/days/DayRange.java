package org.mingjian.query.days;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, as a range field of a search index takes it.
 *
 * @param gte first day
 * @param lt first day after; null when open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DayRange(LocalDate gte, @Nullable LocalDate lt) {

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(gte) && (lt == null || day.isBefore(lt));
    }
}
