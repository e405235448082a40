package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An act that counts on a day, with what of it counts and what is absorbed. */
record ExplainedAct(Act act, Consequence gravest, LocalDate day) {

    Standing.Point point(Ledger ledger, Repairability repairs, Set<String> warnings) {
        List<Map.Entry<String, OrderFact>> orders = ledger.orders();
        Deduction rule = gravest.rule();
        LocalDate from = gravest.from();
        Explanation.warn(warnings, rule.ground());
        RepairPath repair = repairs.of(gravest, act.id(), orders, warnings);
        return new Standing.Point(
                gravest.event(),
                act.id(),
                rule.id(),
                rule.ground().basis().text(),
                String.valueOf(rule.ground().catalogue()),
                rule.gravity().name(),
                gravest.takesOn(day),
                rule.points(),
                lowered(warnings),
                from == null ? gravest.decided() : from,
                gravest.endsAfter(day),
                gravest.decided(),
                gravest.fact().actDay(),
                repair,
                ledger.objectionsTo(gravest, day),
                absorbed(orders));
    }

    private List<Lowered> lowered(Set<String> warnings) {
        var lowered = new ArrayList<Lowered>(0);
        Ground ground = gravest.rule().ground();
        for (Fade.Step step : gravest.rule().fade().steps()) {
            LocalDate on = gravest.decided().plus(step.after());
            if (lowersOn(on)) {
                lowered.add(lowered(Lowered.By.TIME, on, ground, List.of()));
            }
        }
        Correction correction = gravest.correction();
        CorrectionRule less = gravest.rule().correction();
        if (correction != null && less != null && lowersOn(correction.on())) {
            Explanation.warn(warnings, less.ground());
            lowered.add(lowered(Lowered.By.CORRECTION, correction.on(), less.ground(), correction.events()));
        }
        lowered.sort(Comparator.comparing(Lowered::on));
        return List.copyOf(lowered);
    }

    private boolean lowersOn(LocalDate on) {
        return !day.isBefore(on) && gravest.takesOn(on) < gravest.takesOn(on.minusDays(1));
    }

    private Lowered lowered(Lowered.By by, LocalDate on, Ground ground, List<String> events) {
        return new Lowered(
                by, on, gravest.takesOn(on), ground.id(), ground.basis().text(), events);
    }

    /** Lesser decisions first, by gravity, then orders given with the penalty or before it. */
    private List<Standing.Absorbed> absorbed(List<Map.Entry<String, OrderFact>> orders) {
        var decisions = new ArrayList<Consequence>(0);
        for (Consequence one : act.consequences()) {
            if (!one.key().equals(gravest.key()) && one.countsOn(day)) {
                decisions.add(one);
            }
        }
        decisions.sort((one, other) -> one.compare(other, day));
        var absorbed = new ArrayList<Standing.Absorbed>(0);
        decisions.forEach(one -> absorbed.add(
                new Standing.Absorbed(one.event(), FactType.PENALTY, one.rule().id(), one.takesOn(day))));
        orders.stream()
                .filter(order -> isPartOfIt(order.getValue()))
                .map(order ->
                        Fact.streamOf(order.getKey()) + "@" + order.getValue().revision())
                .sorted()
                .forEach(event -> absorbed.add(new Standing.Absorbed(event, FactType.ORDER, null, 0)));
        return List.copyOf(absorbed);
    }

    private boolean isPartOfIt(OrderFact order) {
        return order.act().equals(act.id())
                && order.nature().equals("WITH_PENALTY")
                && !order.course().withdrawn()
                && !order.on().isAfter(day);
    }
}
