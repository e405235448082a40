package org.mingjian.query.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.support.TestPack;

/** What holds of every standing, whatever happened. */
class StandingPropertyTest {
    private static final LocalDate START = day("2019-06-01");
    private static final List<String> ACTS = List.of("a", "b", "c");
    private final Scoring scoring = new Scoring(TestPack.RULES);

    @Property(tries = 300)
    void isTheSameInWhateverOrderTheFactsCome(@ForAll long seed) {
        var random = new Random(seed);
        Map<String, Fact> facts = facts(random);
        var shuffled = new ArrayList<>(facts.entrySet());
        Collections.shuffle(shuffled, random);
        var other = new LinkedHashMap<String, Fact>();
        shuffled.forEach(fact -> other.put(fact.getKey(), fact.getValue()));

        for (int i = 0; i < 5; i++) {
            LocalDate asked = some(random);
            assertThat(standing(other, asked)).isEqualTo(standing(facts, asked));
        }
    }

    @Property(tries = 500)
    void staysWithinItsBoundsAndAddsUp(@ForAll long seed) {
        var random = new Random(seed);
        Standing standing = standing(facts(random), some(random));
        Integer score = standing.score();
        if (score == null) {
            return;
        }
        int taken = standing.points().stream().mapToInt(Standing.Point::points).sum();
        assertThat(score)
                .isBetween(0, 100 + 10)
                .isEqualTo(Math.max(0, 100 - taken) + standing.merits().counted());
        assertThat(standing.merits().counted())
                .isBetween(0, Math.min(10, standing.merits().given()));
        assertThat(standing.points()).extracting(Standing.Point::actId).doesNotHaveDuplicates();
        assertThat(standing.points()).allSatisfy(point -> {
            assertThat(point.points()).isBetween(0, point.full());
            assertThat(point.lowered().isEmpty()).isEqualTo(point.points() == point.full());
        });
    }

    @Property(tries = 500)
    void isNoBetterForMeritsThanSeriousActsLeaveIt(@ForAll long seed) {
        var random = new Random(seed);
        Standing standing = standing(facts(random), some(random));
        Integer score = standing.score();
        int serious = standing.points().stream()
                .filter(point -> point.gravity().equals("SERIOUS"))
                .mapToInt(Standing.Point::points)
                .sum();
        if (score != null && serious > 0) {
            assertThat(score).isLessThanOrEqualTo(Math.max(0, 100 - serious));
        }
    }

    @Property(tries = 300)
    void isNotMovedByAFurtherOrderOrVisitForAnActThatCounts(@ForAll long seed) {
        var random = new Random(seed);
        Map<String, Fact> facts = facts(random);
        LocalDate asked = some(random);
        Standing before = standing(facts, asked);
        if (before.points().isEmpty()) {
            return;
        }
        String act = before.points().get(0).actId();
        var more = new HashMap<>(facts);
        more.put(
                "RectificationOrder-more",
                OrderFact.of(
                        some(random), 0, act, Gravity.SERIOUS, pick(random, "PRECONDITION", "ADVICE"), some(random)));
        more.put("Inspection-more", new InspectionFact(asked, 0, "PROBLEMS_FOUND", Map.of(act, Gravity.SERIOUS)));

        Standing after = standing(more, asked);

        assertThat(after.score()).isEqualTo(before.score());
        assertThat(after.grade()).isEqualTo(before.grade());
        assertThat(after.ceilings()).isEqualTo(before.ceilings());
    }

    @Property(tries = 300)
    void isNoBetterForAFurtherDecision(@ForAll long seed) {
        var random = new Random(seed);
        Map<String, Fact> facts = facts(random);
        LocalDate asked = some(random);
        Integer before = standing(facts, asked).score();
        var more = new HashMap<>(facts);
        more.put("PenaltyCase-more", penalty(random));
        Integer after = standing(more, asked).score();

        if (before != null) {
            assertThat(after).isNotNull().isLessThanOrEqualTo(before);
        }
    }

    @Property(tries = 200)
    void staysUntilItsNextChangeAndIsThenWhatThatSays(@ForAll long seed) {
        var random = new Random(seed);
        Map<String, Fact> facts = facts(random);
        LocalDate asked = some(random);
        Standing now = standing(facts, asked);
        NextChange next = now.nextChange();
        LocalDate last = next == null ? day("2032-06-01") : next.on();

        for (LocalDate on = asked; on.isBefore(last); on = on.plusDays(1 + random.nextInt(20))) {
            assertThat(outcome(standing(facts, on))).isEqualTo(outcome(now));
        }
        if (next != null) {
            assertThat(outcome(standing(facts, next.on().minusDays(1)))).isEqualTo(outcome(now));
            assertThat(outcome(standing(facts, next.on())))
                    .isNotEqualTo(outcome(now))
                    .isEqualTo(new Outcome(next.status(), next.score(), next.grade()));
        }
    }

    @Property(tries = 300)
    void isFoundUnderItsGradeOnAnyDayWithoutAnEvent(@ForAll long seed) {
        var random = new Random(seed);
        Map<String, Fact> facts = facts(random);
        var days = GradeDays.of(TestPack.PLACE, facts, TestPack.RULES);

        for (int i = 0; i < 20; i++) {
            LocalDate asked = some(random);
            Standing standing = standing(facts, asked);
            var found = days.entrySet().stream()
                    .filter(grade -> grade.getValue().stream().anyMatch(range -> range.holds(asked)))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(found)
                    .isEqualTo(
                            switch (standing.status()) {
                                case RATED -> List.of(String.valueOf(standing.grade()));
                                case NOT_RATED -> List.of(GradeDays.NOT_RATED);
                                case NO_RULES_IN_FORCE -> List.of();
                            });
        }
    }

    private static Outcome outcome(Standing standing) {
        return new Outcome(standing.status(), standing.score(), standing.grade());
    }

    private Standing standing(Map<String, Fact> facts, LocalDate asked) {
        return scoring.standing(TestPack.PLACE, facts, asked);
    }

    private static Map<String, Fact> facts(Random random) {
        var facts = new HashMap<String, Fact>();
        for (int i = 0; i < random.nextInt(12); i++) {
            switch (random.nextInt(5)) {
                case 0 -> facts.put("Inspection-" + i, inspection(random));
                case 1 -> facts.put("Subject-x#" + i, new MeritFact(some(random), i, level(random), null));
                case 2 -> facts.put("RectificationOrder-" + i, order(random));
                default -> facts.put("PenaltyCase-" + i, penalty(random));
            }
        }
        return facts;
    }

    private static String level(Random random) {
        return pick(random, "PROVINCE", "CITY", "COUNTY");
    }

    private static Fact inspection(Random random) {
        return new InspectionFact(some(random), 0, pick(random, "NO_PROBLEM_FOUND", "REFUSED"), Map.of());
    }

    private static Fact order(Random random) {
        LocalDate on = some(random);
        var order = OrderFact.of(on, 0, act(random), Gravity.GENERAL, "PRECONDITION", on.plusDays(30));
        return order.faring(order.course().writtenOff(on.plusDays(random.nextInt(40)), 1));
    }

    private static Fact penalty(Random random) {
        LocalDate decided = some(random);
        Duties duties = Duties.none().with("o1", decided.plusDays(15));
        boolean done = random.nextBoolean();
        return PenaltyFact.act(1, act(random), Gravity.NOT_STATED)
                .decided(
                        decided,
                        2,
                        Imposed.of(
                                pick(random, Gravity.values()),
                                List.of(pick(random, "FINE", "CLOSURE", "PROFESSION_BAN")),
                                pick(random, Finality.values())),
                        new Paper(
                                "号",
                                held(random),
                                false,
                                random.nextBoolean(),
                                null,
                                done ? duties.done("o1", decided.plusDays(9), 3) : duties));
    }

    private static @Nullable String held(Random random) {
        return random.nextInt(6) == 0 ? "REVOKED" : null;
    }

    private static String act(Random random) {
        return ACTS.get(random.nextInt(ACTS.size()));
    }

    private static LocalDate some(Random random) {
        return START.plusDays(random.nextInt(4500));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }
}
