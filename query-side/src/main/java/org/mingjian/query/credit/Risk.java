package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How likely a subject is to be found wanting: from all facts, findings included. For the regulator's own planning only;
 * never shared, never a ground for a sanction.
 *
 * @param rate weighted findings per inspection, drawn towards the pack's prior while inspections are few
 * @param level its level by the pack
 * @param inspections inspections within the window
 * @param findings findings within the window by gravity
 * @param penalties decided penalties within the window
 * @param windowFrom first day of the window
 * @param warning what the reader must know
 */
public record Risk(
        double rate,
        String level,
        int inspections,
        Map<String, Integer> findings,
        int penalties,
        LocalDate windowFrom,
        String warning) {

    /** The estimate on a day; null when no pack is in force. */
    public static @Nullable Risk estimate(
            RulePacks packs, String jurisdiction, Map<String, Fact> facts, LocalDate validAt) {
        return packs.inForce(jurisdiction, validAt)
                .map(pack -> estimate(pack.risk(), facts, validAt))
                .orElse(null);
    }

    private static Risk estimate(RiskRule rule, Map<String, Fact> facts, LocalDate validAt) {
        LocalDate from = validAt.minusMonths(rule.windowMonths());
        int inspections = 0;
        var penalties = new HashSet<String>();
        var findings = new EnumMap<Gravity, Integer>(Gravity.class);
        for (Map.Entry<String, Fact> entry : facts.entrySet()) {
            Fact fact = entry.getValue();
            LocalDate on = fact.on();
            if (on == null || on.isBefore(from) || on.isAfter(validAt)) {
                continue;
            }
            if (fact instanceof PenaltyFact penalty) {
                addDecision(penalties, entry.getKey(), penalty);
            } else if (fact instanceof InspectionFact inspection && inspection.tells()) {
                inspections++;
                inspection.findings().values().forEach(gravity -> findings.merge(gravity, 1, Integer::sum));
            }
        }
        double rate = rate(rule, inspections, findings, penalties.size());
        var byName = new TreeMap<String, Integer>();
        findings.forEach((gravity, count) -> byName.put(gravity.name(), count));
        return new Risk(rate, level(rule, rate), inspections, byName, penalties.size(), from, rule.warning());
    }

    /** A decision counts once, however many acts it is for, and not at all when it is no longer held. */
    private static void addDecision(Set<String> decisions, String key, PenaltyFact fact) {
        if (fact.stands()) {
            decisions.add(Fact.streamOf(key) + "@" + fact.revision());
        }
    }

    private static double rate(RiskRule rule, int inspections, Map<Gravity, Integer> findings, int penalties) {
        double weight = penalties * rule.penaltyWeight()
                + findings.entrySet().stream()
                        .mapToDouble(e -> e.getValue() * rule.findingWeights().getOrDefault(e.getKey(), 0.0))
                        .sum();
        return (weight + rule.priorRate() * rule.priorInspections()) / (inspections + rule.priorInspections());
    }

    private static String level(RiskRule rule, double rate) {
        return rule.levels().stream()
                .filter(level -> rate >= level.from())
                .map(RiskRule.Level::level)
                .findFirst()
                .orElse("NOT_STATED");
    }
}
