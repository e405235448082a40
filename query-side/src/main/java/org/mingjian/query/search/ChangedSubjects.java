package org.mingjian.query.search;

import java.util.Collection;
import org.mingjian.query.creditstanding.CreditStandingView;

/** Subjects in the order in which their documents were last written: who has come to the end asks from there for what is new. */
public interface ChangedSubjects {

    /**
     * Those written after a place in that order, merged ones among them. One that is written while pages are read moves to the end.
     *
     * @param regions prefixes of regions in one of which they lie; those of whom only dossiers tell where they lie come too
     * @param slice the place is one number, -1 before the first
     */
    Page<CreditStandingView> changed(Collection<String> regions, Slice slice);
}
