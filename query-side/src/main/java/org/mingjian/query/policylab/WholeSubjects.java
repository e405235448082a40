package org.mingjian.query.policylab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.Extent;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.Units;
import org.mingjian.query.sharing.Organisations;

/**
 * The whole of a subject that has absorbed another or taken over a unit: the facts of all it answers for, and where its units lie by
 * their own dossiers.
 *
 * @param desk finds what it answers for
 * @param units dossiers
 */
public record WholeSubjects(SubjectDesk desk, Units units) {

    /** The whole of it; empty when it turns out to lie elsewhere. */
    Optional<LabSubject> in(String region, LabSubject part) {
        return part.recheck() ? desk.find(part.subject()).flatMap(found -> whole(region, found)) : Optional.of(part);
    }

    private Optional<LabSubject> whole(String region, FoundSubject found) {
        TreeSet<String> unknown = new TreeSet<>();
        List<CreditStandingView> all = new ArrayList<>(found.absorbed());
        all.add(found.subject());
        all.forEach(view -> unknown.addAll(view.unitsToAskFor()));
        Extent extent = Extent.of(found, unknown.isEmpty() ? Map.of() : units.byStreams(unknown));
        return LabSubjects.liesIn(region, extent.regions())
                ? Optional.of(new LabSubject(
                        found.subject().subject(),
                        found.subject().jurisdiction(),
                        Organisations.mayBeToldOf(found),
                        List.copyOf(extent.regions()),
                        Math.toIntExact(all.stream()
                                .flatMap(view -> view.units().values().stream())
                                .filter(unit -> unit.until() == null && unit.open())
                                .count()),
                        false,
                        found.facts()))
                : Optional.empty();
    }
}
