package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Standing of a subject: a pure function of its facts, the packs and the day. Only decided facts take points; of several
 * consequences of one act only the gravest does, and the amount of a fine plays no part.
 *
 * @param packs the rule packs
 */
public record Scoring(RulePacks packs) {

    /** The standing on a day, explained. */
    public Standing standing(String jurisdiction, Map<String, Fact> facts, LocalDate validAt) {
        var timeline = new Timeline(jurisdiction, facts, packs, validAt);
        Ledger ledger = timeline.ledger(validAt);
        if (ledger == null) {
            return Standing.NO_RULES.changing(timeline.after(validAt, Outcome.NO_RULES));
        }
        Standing.Evidence evidence = ledger.evidence(validAt);
        Outcome outcome = ledger.outcome(validAt, evidence);
        var explanation = new Explanation(ledger, validAt, new Repairability(packs.repairs(), jurisdiction));
        return explanation.standing(outcome, evidence).changing(timeline.after(validAt, outcome));
    }

    /**
     * The first day on which a record of a decision is shown no longer; the end of time where no rules are in force, and
     * empty where the law collects no such record.
     */
    public Optional<LocalDate> recordEnds(String jurisdiction, LocalDate today, PenaltyFact decision) {
        LocalDate decided = decision.on();
        Optional<RulePack> pack = packs.inForce(jurisdiction, today);
        if (decided == null || pack.isEmpty()) {
            return Optional.of(LocalDate.MAX);
        }
        return Optional.ofNullable(pack.get().ruleFor(decision, decided))
                .filter(rule -> rule.points() > 0)
                .map(rule -> rule.until(decided));
    }
}
