package org.mingjian.query.search;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.unitdossier.UnitDossierView;

/** The supervised units on record. */
public interface Units {

    /** The dossier of a unit as last written, searchable yet or not. */
    Optional<UnitDossierView> byStream(String unit);

    /** Several at once, by stream; absent ones are left out. */
    Map<String, UnitDossierView> byStreams(Collection<String> units);

    /** Those that match. */
    Page<UnitDossierView> search(Filter filter, Slice slice);

    /**
     * What units are looked for.
     *
     * @param name part of a name borne now or before
     * @param region prefix of a region
     * @param specialty a specialty
     * @param category a category
     */
    record Filter(
            @Nullable String name,
            @Nullable String region,
            @Nullable String specialty,
            @Nullable String category) {}
}
