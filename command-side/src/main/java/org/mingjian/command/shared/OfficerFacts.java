package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.officer.OfficerKind;
import org.jspecify.annotations.Nullable;

/**
 * What other streams may know of an officer or assistant. Nothing of the person.
 *
 * @param stream the officer's stream
 * @param revision the revision that says so
 * @param kind officer or assistant
 * @param postings where the officer serves, in the order of days
 * @param assigned in which specialties, in the order of days
 * @param certified when a certificate is valid
 * @param paused when it must not be used all the same
 */
public record OfficerFacts(
        String stream,
        long revision,
        OfficerKind kind,
        List<Posting> postings,
        List<Assigned> assigned,
        List<Span> certified,
        List<Span> paused) {

    /**
     * Where an officer serves from a day on.
     *
     * @param from the first day
     * @param organ stream of the organ; null for none
     */
    public record Posting(LocalDate from, @Nullable String organ) {}

    /**
     * In what an officer works from a day on.
     *
     * @param from the first day
     * @param specialties the specialties
     */
    public record Assigned(LocalDate from, Set<String> specialties) {}

    /**
     * Some days.
     *
     * @param from the first
     * @param until the last; null when open
     */
    public record Span(LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        Span endedBefore(LocalDate day) {
            return covers(day) ? new Span(from, day.minusDays(1)) : this;
        }
    }

    /** The organ that the officer serves on a day; empty for none. */
    public Optional<String> organOn(LocalDate day) {
        String organ = null;
        for (Posting posting : postings) {
            organ = posting.from().isAfter(day) ? organ : posting.organ();
        }
        return Optional.ofNullable(organ);
    }

    /** What the officer works in on a day. */
    public Set<String> specialtiesOn(LocalDate day) {
        Set<String> specialties = Set.of();
        for (Assigned one : assigned) {
            specialties = one.from().isAfter(day) ? specialties : one.specialties();
        }
        return specialties;
    }

    /** Whether the officer has a certificate on a day that may be used. */
    public boolean certifiedOn(LocalDate day) {
        return certified.stream().anyMatch(span -> span.covers(day))
                && paused.stream().noneMatch(span -> span.covers(day));
    }
}
