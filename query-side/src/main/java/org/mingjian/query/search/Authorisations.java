package org.mingjian.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.authorisations.AuthorisationState;
import org.mingjian.query.authorisations.AuthorisationView;

/** The licences and filings on record. */
public interface Authorisations {

    /** The authorisation of a stream as last written, searchable yet or not. */
    Optional<AuthorisationView> byStream(String authorisation);

    /** Those that match, the newest granted first. */
    Page<AuthorisationView> search(Filter filter, Slice slice);

    /**
     * What authorisations are looked for.
     *
     * @param state state on the day; null for whatever had been granted by then
     * @param day the day asked about
     * @param subjects streams of the subjects; empty for any
     * @param unit stream of the unit
     * @param region prefix of a region
     * @param specialty a specialty
     * @param kind symbol of the kind
     * @param number its number, whole
     */
    record Filter(
            @Nullable AuthorisationState state,
            LocalDate day,
            List<String> subjects,
            @Nullable String unit,
            @Nullable String region,
            @Nullable String specialty,
            @Nullable String kind,
            @Nullable String number) {}
}
