package org.mingjian.benchmark.scoring;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.GradeDays;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.rulebook.RuleDirectory;

/**
 * How many subjects a thread scores in a second: each answer whole, explained to the last point and with its next change. The
 * subjects are those of the demo city, and the median is by number of facts.
 */
final class ScoringMeasurement {

    private static final String PLACE = "CN-411402";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final int GOAL = 200_000;
    private static final int MANY = 2_000_000;
    private static final int FEW = 200_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private final RulePacks packs = RuleDirectory.read(Path.of("ops/rules"));
    private final Scoring scoring = new Scoring(packs);
    private final List<Map<String, Fact>> city = CityFacts.bySubject();
    private final Plan plan;
    private long told;

    ScoringMeasurement(Plan plan) {
        this.plan = plan;
    }

    List<Figure> take() {
        List<Map<String, Fact>> supervised =
                city.stream().filter(facts -> !facts.isEmpty()).toList();
        List<Map<String, Fact>> penalised = city.stream()
                .filter(facts -> facts.keySet().stream().anyMatch(key -> key.startsWith("PenaltyCase-")))
                .toList();
        Medians medians = new Medians();
        int subjects = plan.amount(MANY, FEW);
        for (int round = 0; round <= plan.rounds(); round++) {
            Medians into = round == 0 ? new Medians() : medians;
            add(into, "the median subject", List.of(median(city)), subjects);
            add(into, "all subjects of the city", city, subjects);
            add(into, "all of them that were ever inspected", supervised, subjects);
            add(into, "all of them that were ever penalised", penalised, subjects);
            into.add(
                    "Spans of grades written down a second, all that were ever inspected",
                    subjects / Clock.seconds(() -> grade(supervised, subjects)),
                    "subjects/s",
                    "what a fold does for each subject that a batch changes");
        }
        if (told == 0) {
            throw new IllegalStateException("no subject was rated");
        }
        return medians.figures();
    }

    private void add(Medians into, String whose, List<Map<String, Fact>> of, int subjects) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        double rate = subjects / Clock.seconds(() -> score(of, subjects));
        double ofCore = subjects * NANOS_PER_SECOND / (threads.getCurrentThreadCpuTime() - before);
        double facts = of.stream().mapToInt(Map::size).average().orElse(0);
        into.add(
                "Scored a second on one thread, " + whose,
                rate,
                "subjects/s",
                "%,.0f in a second of its processor time, goal %,d; %.1f facts a subject, %,d subjects in turn"
                        .formatted(ofCore, GOAL, facts, of.size()));
    }

    private void score(List<Map<String, Fact>> of, int subjects) {
        for (int i = 0; i < subjects; i++) {
            Standing standing = scoring.standing(PLACE, of.get(i % of.size()), DAY);
            told += standing.status() == Standing.Status.RATED ? 1 : 0;
        }
    }

    private void grade(List<Map<String, Fact>> of, int subjects) {
        for (int i = 0; i < subjects; i++) {
            told += GradeDays.of(PLACE, of.get(i % of.size()), packs).size();
        }
    }

    private static Map<String, Fact> median(List<Map<String, Fact>> subjects) {
        List<Map<String, Fact>> sorted =
                subjects.stream().sorted(Comparator.comparingInt(Map::size)).toList();
        return sorted.get(sorted.size() / 2);
    }
}
