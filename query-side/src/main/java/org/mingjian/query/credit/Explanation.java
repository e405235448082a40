package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The working of a standing on a day: each point with its ground.
 *
 * @param ledger the facts under the pack in force
 * @param day the day
 * @param repairs when a record can be repaired
 */
record Explanation(Ledger ledger, LocalDate day, Repairability repairs) {

    Standing standing(Outcome outcome, Standing.Evidence evidence) {
        RulePack pack = ledger.pack();
        Set<String> warnings = new LinkedHashSet<>(pack.warnings());
        List<Standing.Point> points = points(warnings);
        List<Standing.Pending> pending = pending();
        List<Ceiling> ceilings = ceilings(warnings, outcome);
        MeritPoints merits = merits(warnings, points, outcome);
        String finality = pack.finality().warning();
        if (finality != null && !(points.isEmpty() && pending.isEmpty())) {
            warnings.add(finality);
        }
        return new Standing(
                outcome.status(),
                outcome.score(),
                outcome.grade(),
                pack.ref(),
                pack.scale().basePoints(),
                points,
                merits,
                ceilings,
                pending,
                ledger.unmatchedOn(day),
                evidence,
                null,
                List.copyOf(warnings));
    }

    private List<Standing.Point> points(Set<String> warnings) {
        var counting = new ArrayList<Act>(0);
        for (Act act : ledger.acts()) {
            if (act.gravestOn(day) != null) {
                counting.add(act);
            }
        }
        counting.sort((one, other) -> gravest(one).compare(gravest(other), day));
        var points = new ArrayList<Standing.Point>(counting.size());
        for (Act act : counting) {
            points.add(new ExplainedAct(act, gravest(act), day).point(ledger, repairs, warnings));
        }
        return List.copyOf(points);
    }

    private Consequence gravest(Act act) {
        return Objects.requireNonNull(act.gravestOn(day));
    }

    private List<Standing.Pending> pending() {
        var pending = new ArrayList<Standing.Pending>(0);
        for (Act act : ledger.acts()) {
            for (Consequence one : act.consequences()) {
                if (one.isPendingOn(day)) {
                    pending.add(new Standing.Pending(
                            one.event(),
                            act.id(),
                            why(one),
                            one.lapsesFirst() ? null : one.from(),
                            ledger.objectionsTo(one, day)));
                }
            }
        }
        pending.sort(Comparator.comparing(Standing.Pending::event).thenComparing(Standing.Pending::actId));
        return List.copyOf(pending);
    }

    private static Standing.Pending.Why why(Consequence decision) {
        if (decision.from() == null) {
            return decision.isServed() ? Standing.Pending.Why.UNDER_REVIEW : Standing.Pending.Why.NOT_SERVED;
        }
        return decision.lapsesFirst() ? Standing.Pending.Why.LAPSES_FIRST : Standing.Pending.Why.CHALLENGE_PERIOD;
    }

    private List<Ceiling> ceilings(Set<String> warnings, Outcome outcome) {
        var ceilings = new ArrayList<Ceiling>(0);
        Integer score = outcome.score();
        Scale scale = ledger.pack().scale();
        for (Act act : ledger.acts()) {
            for (Consequence one : act.consequences()) {
                Veto veto = one.veto();
                if (veto != null && one.countsOn(day)) {
                    boolean lowers = score != null && scale.rank(score) < scale.rank(veto.ceiling());
                    warn(warnings, veto.ground());
                    ceilings.add(new Ceiling(
                            one.event(),
                            act.id(),
                            veto.ceiling(),
                            veto.ground().id(),
                            veto.ground().basis().text(),
                            one.endsAfter(day),
                            lowers));
                }
            }
        }
        ceilings.sort(Comparator.comparing(Ceiling::event)
                .thenComparing(Ceiling::actId)
                .thenComparing(Ceiling::rule));
        return List.copyOf(ceilings);
    }

    private MeritPoints merits(Set<String> warnings, List<Standing.Point> points, Outcome outcome) {
        int cap = ledger.pack().merits().cap();
        if (ledger.honours().isEmpty()) {
            return new MeritPoints(0, cap, 0, List.of());
        }
        var merits = new ArrayList<MeritPoints.Merit>(0);
        int given = 0;
        for (Honour honour : ledger.honours()) {
            int gives = honour.givesOn(day);
            if (gives > 0) {
                Ground ground = honour.rule().ground();
                given += gives;
                warn(warnings, ground);
                merits.add(new MeritPoints.Merit(
                        Fact.streamOf(honour.key()) + "@" + honour.fact().revision(),
                        ground.id(),
                        ground.basis().text(),
                        String.valueOf(ground.catalogue()),
                        gives,
                        honour.fact().on(),
                        honour.until()));
            }
        }
        merits.sort(Comparator.comparing(MeritPoints.Merit::event));
        return new MeritPoints(given, cap, counted(Math.min(given, cap), points, outcome), List.copyOf(merits));
    }

    /** What the score would lack without merits. */
    private int counted(int merits, List<Standing.Point> points, Outcome outcome) {
        Integer score = outcome.score();
        int taken = points.stream().mapToInt(Standing.Point::points).sum();
        int without = Math.max(0, ledger.pack().scale().basePoints() - taken);
        return score == null ? 0 : Math.min(merits, score - without);
    }

    static void warn(Set<String> warnings, Ground ground) {
        String warning = ground.warns();
        if (!warning.isEmpty()) {
            warnings.add(warning);
        }
    }
}
