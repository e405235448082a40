package org.mingjian.query.policylab;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.Units;
import org.mingjian.query.unitdossier.UnitDossierView;

/** Dossiers by stream; it is not for searching. */
record UnitsInMemory(Map<String, UnitDossierView> views) implements Units {

    @Override
    public Optional<UnitDossierView> byStream(String unit) {
        return Optional.ofNullable(views.get(unit));
    }

    @Override
    public Map<String, UnitDossierView> byStreams(Collection<String> units) {
        Map<String, UnitDossierView> found = new HashMap<>(views);
        found.keySet().retainAll(units);
        return found;
    }

    @Override
    public Page<UnitDossierView> search(Filter filter, Slice slice) {
        throw new UnsupportedOperationException("a lab searches nothing");
    }
}
