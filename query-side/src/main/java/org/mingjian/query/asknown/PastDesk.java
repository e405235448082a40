package org.mingjian.query.asknown;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.NamedSubjects;
import org.mingjian.query.search.SubjectDesk;

/** Finds a subject as it was known at a moment: by the identifiers, the merges and the facts recorded by then. */
public final class PastDesk {
    private final NamedSubjects today;
    private final Streams log;
    private final CreditStandingFold fold;

    public PastDesk(NamedSubjects today, Streams log, CreditStandingFold fold) {
        this.today = today;
        this.log = log;
        this.fold = fold;
    }

    /**
     * A subject as it was known.
     *
     * @param found the subject with the facts of all that it answered for
     * @param asserted how many events are taken as known by a time that their source asserts; 0 by the log's own time
     */
    public record Then(FoundSubject found, int asserted) {}

    /**
     * The subject that answered for this key then; empty when none was known by it.
     *
     * @throws org.mingjian.query.casehistory.LogUnavailableException the log cannot be asked now
     */
    public Optional<Then> find(String key, Known known) {
        return find(key, known, new SubjectDesk(today).find(key).orElse(null));
    }

    /**
     * The same where it has been found already who answers for the key today; null for nobody.
     *
     * @throws org.mingjian.query.casehistory.LogUnavailableException the log cannot be asked now
     */
    public Optional<Then> find(String key, Known known, @Nullable FoundSubject now) {
        var past = new PastSubjects(today, log, fold, known);
        if (now != null) {
            past.expect(now);
        }
        return new SubjectDesk(past)
                .find(key)
                .map(found ->
                        new Then(found, known.basis() == TimeBasis.SOURCE ? past.assertedOf(found.subjects()) : 0));
    }
}
