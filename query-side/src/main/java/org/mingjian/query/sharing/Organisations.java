package org.mingjian.query.sharing;

import java.util.Set;
import org.mingjian.query.search.FoundSubject;

/** Of whom partners may be told. */
final class Organisations {
    private static final Set<String> KINDS = Set.of("LEGAL_PERSON", "UNINCORPORATED", "SOLE_TRADER");
    private static final String NATURAL_PERSON = "NATURAL_PERSON";

    private Organisations() {}

    /** Whether it surely is an organisation and answers for no natural person. */
    static boolean mayBeToldOf(FoundSubject found) {
        return KINDS.contains(String.valueOf(found.subject().kind()))
                && found.absorbed().stream().noneMatch(other -> NATURAL_PERSON.equals(other.kind()));
    }
}
