package org.mingjian.command.shared;

import java.time.LocalDate;
import mingjian.authorisation.AuthorisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What other streams may know of an authorisation.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param subject stream of its holder
 * @param unit stream of the unit it is for; null when it is bound to none
 * @param kind whether it permits or is on file
 * @param specialty the specialty it falls under
 * @param from the first day of its validity
 * @param until the last day; null when it has none
 * @param inForce whether it is neither suspended nor ended
 */
public record AuthorisationFacts(
        String stream,
        long revision,
        String subject,
        @Nullable String unit,
        AuthorisationKind kind,
        String specialty,
        LocalDate from,
        @Nullable LocalDate until,
        boolean inForce) {

    /** Whether it may be used on a day, as far as is known now. */
    public boolean validOn(LocalDate day) {
        return inForce && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    AuthorisationFacts at(long later, @Nullable LocalDate last, boolean used) {
        return new AuthorisationFacts(stream, later, subject, unit, kind, specialty, from, last, used);
    }
}
