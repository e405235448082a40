package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other streams may know of a key-supervision list.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param region for which it was issued, with all that lies within
 * @param categories codes of its categories
 * @param from the first day
 * @param until the last day; null when open
 */
public record KeyListFacts(
        String stream,
        long revision,
        String region,
        Set<String> categories,
        LocalDate from,
        @Nullable LocalDate until) {
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
