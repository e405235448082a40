package org.mingjian.query.tierdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.Units;
import org.mingjian.query.unitdossier.UnitDossierView;
import org.mingjian.rules.tier.TierScheme;

/** Finds what is graded of a page of subjects on one day. Not for several threads. */
final class Gradables {

    private final SubjectSchemes schemes;
    private final @Nullable String region;
    private final LocalDate day;
    private final Map<String, UnitDossierView> takenOver;
    private final Map<String, List<TierScheme>> byRegion = new HashMap<>();

    private Gradables(
            SubjectSchemes schemes, @Nullable String region, LocalDate day, Map<String, UnitDossierView> takenOver) {
        this.schemes = schemes;
        this.region = region;
        this.day = day;
        this.takenOver = takenOver;
    }

    /** @param region prefix of where units have to lie; null for anywhere */
    static Gradables of(
            Collection<CreditStandingView> page,
            Units units,
            SubjectSchemes schemes,
            @Nullable String region,
            LocalDate day) {
        var unknown = new TreeSet<String>();
        page.forEach(subject -> subject.units().forEach((unit, known) -> {
            if (isGraded(known) && !isKnown(known)) {
                unknown.add(unit);
            }
        }));
        return new Gradables(schemes, region, day, unknown.isEmpty() ? Map.of() : units.byStreams(unknown));
    }

    /** The units that the subject runs itself. Those of a subject that it has absorbed are handed over first. */
    List<Gradable> of(CreditStandingView subject) {
        List<Gradable> found = new ArrayList<>();
        if (subject.closed() == null) {
            subject.units().forEach((unit, known) -> {
                if (isGraded(known)) {
                    add(found, unit, known);
                }
            });
        }
        return found;
    }

    private void add(List<Gradable> found, String unit, CreditStandingView.UnitRef known) {
        String lies = known.region();
        if (lies != null && isKnown(known)) {
            add(found, unit, lies, known.specialties());
            return;
        }
        UnitDossierView dossier = takenOver.get(unit);
        if (dossier != null && dossier.closed() == null) {
            add(found, unit, dossier.region(), dossier.specialties());
        }
    }

    private void add(List<Gradable> found, String unit, String lies, List<String> specialties) {
        if (region != null && !lies.startsWith(region)) {
            return;
        }
        for (TierScheme scheme : byRegion.computeIfAbsent(lies, place -> schemes.inForce(place, day))) {
            for (String specialty : specialties) {
                if (scheme.isFor(specialty)) {
                    Gradable.of(unit, lies, specialty, scheme).ifPresent(found::add);
                }
            }
        }
    }

    private static boolean isGraded(CreditStandingView.UnitRef unit) {
        return unit.open() && unit.until() == null;
    }

    /** Of a unit that was taken over only its dossier knows all. */
    private static boolean isKnown(CreditStandingView.UnitRef unit) {
        return unit.region() != null && !unit.specialties().isEmpty();
    }
}
