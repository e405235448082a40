package org.mingjian.query.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.search.FoundSubject;

/** Of whom partners may be told. */
public final class Organisations {
    private static final Set<String> KINDS = Set.of("LEGAL_PERSON", "UNINCORPORATED", "SOLE_TRADER");
    private static final String NATURAL_PERSON = "NATURAL_PERSON";

    private Organisations() {}

    /** Whether a kind of subject is surely one. */
    public static boolean isOne(@Nullable String kind) {
        return KINDS.contains(String.valueOf(kind));
    }

    /** Whether it surely is an organisation and answers for no natural person. */
    public static boolean mayBeToldOf(FoundSubject found) {
        return isOne(found.subject().kind())
                && found.absorbed().stream().noneMatch(other -> NATURAL_PERSON.equals(other.kind()));
    }
}
