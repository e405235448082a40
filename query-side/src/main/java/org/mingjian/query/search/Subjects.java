package org.mingjian.query.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.creditstanding.CreditStandingView;

/** The subjects on record. */
public interface Subjects extends NamedSubjects {

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
