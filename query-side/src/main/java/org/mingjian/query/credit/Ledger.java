package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The facts of one subject under one pack, sorted out once; asked for any number of days. Whatever the order of the facts, it
 * answers the same.
 */
final class Ledger {
    private final RulePack pack;
    private final Repairs repairs;
    private final Objections objections;
    private final Map<String, Act> acts = new LinkedHashMap<>(4);
    private final Map<String, LocalDate> unmatched = new TreeMap<>();
    private final List<Map.Entry<String, OrderFact>> orders = new ArrayList<>(4);
    private final List<Honour> honours = new ArrayList<>(0);
    private final List<LocalDate> inspected = new ArrayList<>();

    Ledger(RulePack pack, Map<String, Fact> facts) {
        this.pack = pack;
        this.repairs = Repairs.among(facts);
        this.objections = Objections.among(facts);
        var penalties = new ArrayList<Map.Entry<String, PenaltyFact>>(0);
        facts.forEach((key, fact) -> {
            if (fact instanceof InspectionFact inspection) {
                enter(inspection);
            } else if (fact instanceof OrderFact order) {
                orders.add(Map.entry(key, order));
            } else if (fact instanceof PenaltyFact penalty) {
                penalties.add(Map.entry(key, penalty));
            } else if (fact instanceof MeritFact merit) {
                enter(key, merit);
            }
        });
        var corrections = new Corrections(orders);
        for (Map.Entry<String, PenaltyFact> penalty : penalties) {
            enter(penalty.getKey(), penalty.getValue(), corrections);
        }
    }

    private void enter(InspectionFact inspection) {
        LocalDate on = inspection.on();
        if (on != null && inspection.tells()) {
            inspected.add(on);
        }
    }

    private void enter(String key, MeritFact merit) {
        MeritRule rule = pack.merits().ruleFor(merit);
        if (rule != null) {
            honours.add(new Honour(key, merit, rule));
        }
    }

    private void enter(String key, PenaltyFact fact, Corrections corrections) {
        LocalDate decided = fact.on();
        if (decided == null || !fact.stands()) {
            return; // not decided upon, or revoked, void or unlawful: nothing is held against the subject
        }
        Deduction rule = pack.ruleFor(fact, decided);
        if (rule == null) {
            unmatched.put(Fact.streamOf(key) + "@" + fact.revision(), decided);
        } else if (rule.points() > 0) { // else the law collects no such record
            acts.computeIfAbsent(fact.act(), Act::new)
                    .consequences()
                    .add(new Consequence(
                            key,
                            fact,
                            decided,
                            rule,
                            pack.finality().countsFrom(fact, decided),
                            pack.vetoFor(fact, decided),
                            corrections.of(key, fact, rule.correction()),
                            repairs.of(key, fact)));
        }
    }

    RulePack pack() {
        return pack;
    }

    Iterable<Act> acts() {
        return acts.values();
    }

    List<Map.Entry<String, OrderFact>> orders() {
        return orders;
    }

    /** Objections to the record of a decision, received by a day. */
    List<Objection> objectionsTo(Consequence decision, LocalDate day) {
        return objections.to(decision.key(), decision.fact(), day);
    }

    List<Honour> honours() {
        return honours;
    }

    /** Decisions for which the pack has no rule. */
    List<String> unmatchedOn(LocalDate day) {
        return unmatched.isEmpty()
                ? List.of()
                : unmatched.entrySet().stream()
                        .filter(decision -> !decision.getValue().isAfter(day))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** What bears a rating on the day: inspections within the period, decisions while they count. */
    Standing.Evidence evidence(LocalDate day) {
        var evidence = new EvidenceCount();
        LocalDate oldest = day.minusMonths(pack.evidenceMonths());
        for (LocalDate on : inspected) {
            if (on.isAfter(oldest) && !on.isAfter(day)) {
                evidence.add(on);
            }
        }
        for (Act act : acts.values()) {
            for (Consequence one : act.consequences()) {
                if (one.countsOn(day)) {
                    evidence.add(one.decided());
                }
            }
        }
        return evidence.on(day);
    }

    /** What it all comes to on a day. */
    Outcome outcome(LocalDate day) {
        return outcome(day, evidence(day));
    }

    /** The same, with the evidence of the day at hand. */
    Outcome outcome(LocalDate day, Standing.Evidence evidence) {
        if (evidence.count() == 0) {
            return Outcome.NOT_RATED;
        }
        int taken = 0;
        int serious = 0;
        int best = 0;
        for (Act act : acts.values()) {
            Consequence gravest = act.gravestOn(day);
            if (gravest != null) {
                int takes = gravest.takesOn(day);
                taken += takes;
                serious += act.isSeriousOn(day) ? takes : 0;
                best = Math.max(best, ceiling(act, day));
            }
        }
        int score = pack.scale().score(taken, serious, merits(day));
        return new Outcome(
                Standing.Status.RATED,
                score,
                pack.scale().grade(Math.max(best, pack.scale().rank(score))));
    }

    private int ceiling(Act act, LocalDate day) {
        int lowest = 0;
        for (Consequence one : act.consequences()) {
            Veto veto = one.veto();
            if (veto != null && one.countsOn(day)) {
                lowest = Math.max(lowest, pack.scale().rank(veto.ceiling()));
            }
        }
        return lowest;
    }

    /** Points given on a day, at most the cap. */
    int merits(LocalDate day) {
        int given = 0;
        for (Honour honour : honours) {
            given += honour.givesOn(day);
        }
        return Math.min(given, pack.merits().cap());
    }

    /** Days on which the answer may change. */
    void turns(Consumer<LocalDate> days) {
        for (Act act : acts.values()) {
            act.consequences().forEach(one -> one.turns(days));
        }
        honours.forEach(honour -> honour.turns(days));
        Coverage.ofMonths(inspected, pack.evidenceMonths()).turns().forEach(days);
    }
}
