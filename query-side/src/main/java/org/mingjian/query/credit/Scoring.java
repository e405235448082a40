package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Standing of a subject: a pure function of its facts, the packs and the day. Only decided facts take points; of several
 * consequences of one act only the gravest does, and the amount of a fine plays no part.
 *
 * @param packs the rule packs
 */
public record Scoring(RulePacks packs) {

    /** The standing on a day, explained. */
    public Standing standing(String jurisdiction, Map<String, Fact> facts, LocalDate validAt) {
        return packs.inForce(jurisdiction, validAt)
                .map(pack -> standing(new Ledger(pack, facts), validAt))
                .orElseGet(() -> without(Standing.Status.NO_RULES_IN_FORCE));
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
        return pack.get()
                .ruleFor(decision, decided)
                .filter(rule -> rule.points() > 0)
                .map(rule -> rule.until(decided));
    }

    private static Standing standing(Ledger ledger, LocalDate day) {
        List<LocalDate> evidence = ledger.evidence(day);
        List<Consequence> pending = ledger.pendingOn(day);
        Map<String, List<Consequence>> counting = ledger.countingByAct(day);
        boolean rated = !evidence.isEmpty();
        int score = ledger.score(day);
        return new Standing(
                rated ? Standing.Status.RATED : Standing.Status.NOT_RATED,
                rated ? score : null,
                rated ? ledger.pack().grade(score) : null,
                ledger.pack().ref(),
                counting.values().stream().map(act -> point(act, ledger, day)).toList(),
                pending.stream().map(Scoring::pending).toList(),
                ledger.unmatchedOn(day),
                rated
                        ? new Standing.Evidence(evidence.size(), evidence.get(evidence.size() - 1), evidence.get(0))
                        : Standing.Evidence.NONE,
                warnings(ledger.pack(), counting, pending));
    }

    private static Standing without(Standing.Status status) {
        return new Standing(
                status, null, null, null, List.of(), List.of(), List.of(), Standing.Evidence.NONE, List.of());
    }

    private static Standing.Point point(List<Consequence> act, Ledger ledger, LocalDate day) {
        Consequence gravest = act.get(0);
        var absorbed = new ArrayList<Standing.Absorbed>();
        act.stream()
                .skip(1)
                .map(c -> new Standing.Absorbed(
                        c.event(), FactType.PENALTY, c.rule().id(), c.rule().points()))
                .forEach(absorbed::add);
        ledger.ordersOf(gravest.act(), day).stream()
                .map(order -> new Standing.Absorbed(
                        Fact.streamOf(order.getKey()) + "@" + order.getValue().revision(), FactType.ORDER, null, 0))
                .forEach(absorbed::add);
        LocalDate from = gravest.from();
        return new Standing.Point(
                gravest.event(),
                gravest.act(),
                gravest.rule().id(),
                gravest.rule().basis().text(),
                gravest.rule().points(),
                from == null ? gravest.decided() : from,
                gravest.until(),
                gravest.decided(),
                gravest.fact().actDay(),
                List.copyOf(absorbed));
    }

    private static Standing.Pending pending(Consequence decision) {
        boolean lapsesFirst = decision.lapsesFirst();
        Standing.Pending.Why why = decision.from() == null
                ? decision.isServed() ? Standing.Pending.Why.UNDER_REVIEW : Standing.Pending.Why.NOT_SERVED
                : lapsesFirst ? Standing.Pending.Why.LAPSES_FIRST : Standing.Pending.Why.CHALLENGE_PERIOD;
        return new Standing.Pending(decision.event(), decision.act(), why, lapsesFirst ? null : decision.from());
    }

    /** What is not sure of the rules an answer rests on is said in that answer. */
    private static List<String> warnings(
            RulePack pack, Map<String, List<Consequence>> counting, List<Consequence> pending) {
        Stream<String> rules = counting.values().stream().map(act -> warning(act.get(0)));
        String finality =
                counting.isEmpty() && pending.isEmpty() ? null : pack.finality().warning();
        return Stream.concat(
                        pack.warnings().stream(), Stream.concat(rules, Stream.of(finality == null ? "" : finality)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String warning(Consequence consequence) {
        String warning = consequence.rule().warning();
        return warning == null ? "" : consequence.rule().id() + ": " + warning;
    }
}
