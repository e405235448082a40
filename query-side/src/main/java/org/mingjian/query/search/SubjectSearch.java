package org.mingjian.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mingjian.query.credit.GradeDays;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.unitdossier.UnitDossierView;

/**
 * Searches subjects and scores each found. What the index knows only in part (a subject that has absorbed another or
 * taken over a unit) is looked at again here, so a page may hold fewer than its size, and the total counts candidates.
 */
public final class SubjectSearch {
    private final Subjects subjects;
    private final Units units;
    private final SubjectDesk desk;
    private final Scoring scoring;

    public SubjectSearch(Subjects subjects, Units units, SubjectDesk desk, Scoring scoring) {
        this.subjects = subjects;
        this.units = units;
        this.desk = desk;
        this.scoring = scoring;
    }

    /**
     * A subject found, with its standing.
     *
     * @param found the subject
     * @param standing its standing on the day of the filter
     */
    public record Hit(FoundSubject found, Standing standing) {
        /** Its grade, or why it has none. */
        public String grade() {
            String grade = standing.grade();
            return grade == null ? standing.status().name() : grade;
        }
    }

    /** A page of subjects that match. */
    public Page<Hit> search(Subjects.Filter filter, Slice slice) {
        Page<CreditStandingView> page = subjects.search(filter, slice);
        Map<String, UnitDossierView> takenOver = takenOver(page.items());
        var hits = new ArrayList<Hit>();
        for (CreditStandingView view : page.items()) {
            FoundSubject found = desk.with(view);
            Standing standing = scoring.standing(view.jurisdiction(), found.facts(), filter.on());
            var hit = new Hit(found, standing);
            if (!view.recheck() || stands(hit, filter, takenOver)) {
                hits.add(hit);
            }
        }
        return new Page<>(hits, page.last(), page.total());
    }

    private static boolean stands(Hit hit, Subjects.Filter filter, Map<String, UnitDossierView> takenOver) {
        Extent extent = Extent.of(hit.found(), takenOver);
        String region = filter.region();
        String specialty = filter.specialty();
        String grade = filter.grade();
        return (region == null || extent.regions().stream().anyMatch(r -> r.startsWith(region)))
                && (specialty == null || extent.specialties().contains(specialty))
                && (grade == null || grade.equals(hit.grade()));
    }

    private Map<String, UnitDossierView> takenOver(List<CreditStandingView> views) {
        var unknown = new TreeSet<String>();
        views.forEach(view -> unknown.addAll(view.unitsToAskFor()));
        return unknown.isEmpty() ? Map.of() : new HashMap<>(units.byStreams(unknown));
    }

    /** Grades that may be searched for. */
    public static List<String> grades() {
        return List.of("A", "B", "C", "D", GradeDays.NOT_RATED);
    }
}
