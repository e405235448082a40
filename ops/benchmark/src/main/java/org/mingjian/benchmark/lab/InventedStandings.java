package org.mingjian.benchmark.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.GradeDays;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Imposed;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.credit.OrderFact;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.creditstanding.CreditStandingView.UnitRef;

/** Documents of invented subjects in a province, each with some years of inspections, orders and now and then a penalty. */
final class InventedStandings {
    private static final LocalDate FIRST = LocalDate.of(2020, 6, 1);
    private static final int DAYS = 2_190;
    private static final String[] SPECIALTIES = {"public-places", "medical-practice", "drinking-water", "schools"};

    private final RulePacks packs;

    InventedStandings(RulePacks packs) {
        this.packs = packs;
    }

    /** The same always for the same number. */
    CreditStandingView subject(int number) {
        SplittableRandom random = new SplittableRandom(number);
        String key = "uscc.9141%014d".formatted(number);
        String subject = "Subject-" + key;
        String county = "CN-41%02d%02d".formatted(1 + random.nextInt(17), 1 + random.nextInt(12));
        Map<String, UnitRef> units = new TreeMap<>();
        for (int i = 0; i <= random.nextInt(8) / 6; i++) {
            units.put(
                    "SupervisedUnit-invented.%d.%d".formatted(number, i),
                    new UnitRef(county, List.of(SPECIALTIES[random.nextInt(SPECIALTIES.length)]), true, null));
        }
        Map<String, Fact> facts = facts(number, random);
        Map<String, Long> streams = new TreeMap<>(Map.of(subject, 0L));
        units.keySet().forEach(unit -> streams.put(unit, 0L));
        facts.keySet().forEach(fact -> streams.put(Fact.streamOf(fact), 6L));
        String name = "虚构卫生单位第%d号有限公司".formatted(number);
        return new CreditStandingView(
                subject,
                "LEGAL_PERSON",
                county,
                name,
                name,
                List.of(new CreditStandingView.NameFrom(name, null)),
                new CreditStandingView.Contact("虚构路%d号".formatted(number), null, FIRST),
                List.of(key),
                List.of(),
                Map.of(),
                units,
                List.of(county),
                List.of(SPECIALTIES[0]),
                false,
                null,
                List.of(),
                null,
                streams,
                facts,
                GradeDays.of(county, facts, packs));
    }

    private static Map<String, Fact> facts(int number, SplittableRandom random) {
        Map<String, Fact> facts = new TreeMap<>();
        int inspections = 4 + random.nextInt(9);
        for (int i = 0; i < inspections; i++) {
            String inspection = "Inspection-invented.%d.%d".formatted(number, i);
            LocalDate on = FIRST.plusDays(random.nextInt(DAYS));
            Map<String, Gravity> findings = findings(random);
            facts.put(
                    inspection,
                    new InspectionFact(
                            on,
                            5,
                            findings.isEmpty() ? "NO_PROBLEM_FOUND" : "PROBLEMS_FOUND",
                            findings,
                            random.nextInt(3) == 0));
            for (String finding : new ArrayList<>(findings.keySet())) {
                String act = inspection + "#" + finding;
                if (random.nextInt(2) == 0) {
                    facts.put(
                            "RectificationOrder-invented.%d.%d.%s#%s".formatted(number, i, finding, finding),
                            OrderFact.of(on, 0, act, Gravity.GENERAL, "PRECONDITION"));
                } else if (random.nextInt(10) == 0) {
                    facts.put(
                            "PenaltyCase-invented.%d.%d.%s".formatted(number, i, finding),
                            PenaltyFact.elsewhere(on.plusDays(40), 0, false, act, Gravity.GENERAL, imposed(random)));
                }
            }
        }
        return facts;
    }

    private static Map<String, Gravity> findings(SplittableRandom random) {
        Map<String, Gravity> findings = new HashMap<>();
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            findings.put("f" + i, random.nextInt(8) == 0 ? Gravity.SERIOUS : Gravity.MINOR);
        }
        return findings;
    }

    private static Imposed imposed(SplittableRandom random) {
        Gravity[] classes = {Gravity.MINOR, Gravity.GENERAL, Gravity.GENERAL, Gravity.SERIOUS};
        return Imposed.of(classes[random.nextInt(classes.length)], List.of("FINE"), Finality.FINAL);
    }
}
