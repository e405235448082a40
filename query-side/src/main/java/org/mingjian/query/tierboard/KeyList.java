package org.mingjian.query.tierboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key-supervision list.
 *
 * @param title its title
 * @param region for which it was issued
 * @param documentNumber number of its document
 * @param categories its categories
 * @param from the first day
 * @param until the last day; null when open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyList(
        String title,
        String region,
        @Nullable String documentNumber,
        List<Category> categories,
        LocalDate from,
        @Nullable LocalDate until) {

    /**
     * A category that it covers wholly.
     *
     * @param code its code
     * @param name its name
     * @param specialty the specialty
     */
    public record Category(String code, String name, String specialty) {}

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    KeyList endedAfter(LocalDate lastDay) {
        return new KeyList(title, region, documentNumber, categories, from, lastDay);
    }
}
