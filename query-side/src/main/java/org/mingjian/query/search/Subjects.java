package org.mingjian.query.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.creditstanding.CreditStandingView;

/** The subjects on record. */
public interface Subjects {

    /** The document of a stream as last written, searchable yet or not. */
    Optional<CreditStandingView> byStream(String subject);

    /** Several at once, by stream; absent ones are left out. */
    Map<String, CreditStandingView> byStreams(Collection<String> subjects);

    /** Those that one of these identifiers finds. */
    List<CreditStandingView> byKeys(Collection<String> keys);

    /**
     * Those that match; also those that match only perhaps and are marked to be looked at again.
     *
     * @param filter what is looked for
     * @param slice which page
     */
    Page<CreditStandingView> search(Filter filter, Slice slice);

    /**
     * What subjects are looked for.
     *
     * @param name part of a name borne now or before
     * @param region prefix of a region
     * @param specialty a specialty
     * @param grade a grade
     * @param on the day on which the grade is held
     */
    record Filter(
            @Nullable String name,
            @Nullable String region,
            @Nullable String specialty,
            @Nullable String grade,
            LocalDate on) {}
}
