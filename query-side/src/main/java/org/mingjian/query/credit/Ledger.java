package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The facts of one subject under one pack, sorted out once; asked for any number of days. */
final class Ledger {
    private final RulePack pack;
    private final List<Consequence> consequences = new ArrayList<>();
    private final Map<String, LocalDate> unmatched = new TreeMap<>();
    private final Map<String, OrderFact> orders = new TreeMap<>();
    private final List<LocalDate> inspected = new ArrayList<>();

    Ledger(RulePack pack, Map<String, Fact> facts) {
        this.pack = pack;
        new TreeMap<>(facts).forEach(this::enter);
    }

    private void enter(String stream, Fact fact) {
        LocalDate on = fact.on();
        if (on == null) {
            return;
        }
        if (fact instanceof PenaltyFact penalty) {
            enterPenalty(stream, penalty, on);
        } else if (fact instanceof OrderFact order) {
            orders.put(stream, order);
        } else if (fact instanceof InspectionFact inspection && inspection.tells()) {
            inspected.add(on);
        }
    }

    private void enterPenalty(String stream, PenaltyFact fact, LocalDate decided) {
        if (!fact.stands()) {
            return; // revoked, void or unlawful: nothing is held against the subject
        }
        var rule = pack.ruleFor(fact, decided);
        if (rule.isEmpty()) {
            unmatched.put(Fact.streamOf(stream) + "@" + fact.revision(), decided);
            return;
        }
        if (rule.get().points() == 0) {
            return; // the law collects no such record
        }
        var from = pack.finality().countsFrom(fact, decided).orElse(null);
        consequences.add(new Consequence(stream, fact, decided, rule.get(), from));
    }

    /** By act the consequences that count on the day, the gravest first. */
    Map<String, List<Consequence>> countingByAct(LocalDate day) {
        var byAct = new LinkedHashMap<String, List<Consequence>>();
        consequences.stream()
                .filter(c -> c.countsOn(day))
                .sorted(Consequence.GRAVEST_FIRST)
                .forEach(c ->
                        byAct.computeIfAbsent(c.act(), act -> new ArrayList<>()).add(c));
        return byAct;
    }

    List<Consequence> pendingOn(LocalDate day) {
        return consequences.stream().filter(c -> c.isPendingOn(day)).toList();
    }

    /** Decisions for which the pack has no rule. */
    List<String> unmatchedOn(LocalDate day) {
        return unmatched.entrySet().stream()
                .filter(decision -> !decision.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Orders given for the act with or before its penalty: part of the explanation, never points. */
    List<Map.Entry<String, OrderFact>> ordersOf(String act, LocalDate day) {
        return orders.entrySet().stream()
                .filter(order -> act.equals(order.getValue().act())
                        && "WITH_PENALTY".equals(order.getValue().nature())
                        && !order.getValue().on().isAfter(day))
                .toList();
    }

    /** Days of the evidence that bears a rating on the day: inspections within the period, decisions while they count. */
    List<LocalDate> evidence(LocalDate day) {
        LocalDate oldest = day.minusMonths(pack.evidenceMonths());
        return Stream.concat(
                        inspected.stream().filter(on -> on.isAfter(oldest) && !on.isAfter(day)),
                        consequences.stream().filter(c -> c.countsOn(day)).map(Consequence::decided))
                .sorted()
                .toList();
    }

    int score(LocalDate day) {
        int taken = countingByAct(day).values().stream()
                .mapToInt(act -> act.get(0).rule().points())
                .sum();
        return Math.max(0, pack.basePoints() - taken);
    }

    /** Days on which the answer may change. */
    Stream<LocalDate> turningDays() {
        Stream<LocalDate> counting =
                consequences.stream().flatMap(c -> c.from() == null ? Stream.empty() : Stream.of(c.from(), c.until()));
        return Stream.concat(
                counting, Coverage.ofMonths(inspected, pack.evidenceMonths()).turningDays());
    }

    RulePack pack() {
        return pack;
    }
}
