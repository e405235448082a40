package org.mingjian.query.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.asknown.Known;
import org.mingjian.query.asknown.TimeBasis;
import org.springframework.stereotype.Component;

/** Reads of which day a standing is asked for, and as known when. */
@Component
class AskedMoments {
    private final Today today;

    AskedMoments(Today today) {
        this.today = today;
    }

    /**
     * The moment asked for.
     *
     * @param validAt a day; null for today
     * @param knownAt an instant, or a day for its last moment where the authority sits; null for all that is settled
     * @param basis by which time it is judged what was known; null for the log's own
     * @param settled up to when all is known that ever will be
     * @throws ProblemException one is not to be understood, or not settled yet
     */
    AskedMoment of(@Nullable String validAt, @Nullable String knownAt, @Nullable String basis, Instant settled) {
        LocalDate day = today.or(Parameters.day("validAt", validAt));
        Instant known = Parameters.instant("knownAt", knownAt, today.zone());
        String by = Parameters.oneOf("basis", basis, TimeBasis.codes());
        if (known != null && known.isAfter(settled)) {
            throw ProblemException.of("known-at-not-settled", Map.of("knownAt", known, "settledInstant", settled));
        }
        TimeBasis chosen = by == null ? TimeBasis.LOGGED : TimeBasis.of(by);
        return new AskedMoment(
                day, new Known(known == null ? settled : known, chosen), known != null || chosen != TimeBasis.LOGGED);
    }
}
