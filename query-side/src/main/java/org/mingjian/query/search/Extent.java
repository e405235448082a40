package org.mingjian.query.search;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.unitdossier.UnitDossierView;

/**
 * Where a subject is active and in what, with all it has absorbed.
 *
 * @param regions regions of its units
 * @param specialties their specialties
 */
public record Extent(Set<String> regions, Set<String> specialties) {

    /** @param takenOver dossiers of units of which only these know region and specialties */
    public static Extent of(FoundSubject found, Map<String, UnitDossierView> takenOver) {
        var regions = new TreeSet<String>();
        var specialties = new TreeSet<String>();
        var all = new ArrayList<>(found.absorbed());
        all.add(found.subject());
        for (CreditStandingView view : all) {
            regions.addAll(view.regions());
            specialties.addAll(view.specialties());
            view.units().keySet().stream()
                    .filter(takenOver::containsKey)
                    .map(takenOver::get)
                    .forEach(unit -> {
                        regions.add(unit.region());
                        specialties.addAll(unit.specialties());
                    });
        }
        return new Extent(regions, specialties);
    }
}
