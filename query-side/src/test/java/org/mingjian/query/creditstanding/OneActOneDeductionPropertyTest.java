package org.mingjian.query.creditstanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.HOTEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.ReviewOutcome;
import mingjian.rectification.OrderNature;
import mingjian.shared.Severity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.Packs;

/** Further facts of an act that already counts, its finding or an order for it, never change a standing. */
class OneActOneDeductionPropertyTest {
    private static final String INSPECTION = "Inspection-1";

    @Property(tries = 150)
    void isNotChangedByTheFindingOrAnOrderOfAnActThatCounts(@ForAll long seed) {
        var random = new Random(seed);
        var acts = List.of("f1", "f2", "f3");
        History history = cases(random, acts);
        var before = history.view(new CreditStandingFold(Packs.SHIPPED), HOTEL);

        String act = acts.get(random.nextInt(acts.size()));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            if (random.nextBoolean()) {
                history.add(INSPECTION, HOTEL, Facts.finding(act, pick(Severity.values(), random)));
            } else {
                history.add(
                        "RectificationOrder-" + i,
                        HOTEL,
                        OrderFacts.ordered(
                                HOTEL,
                                pick(OrderNature.values(), random),
                                some(random),
                                some(random),
                                INSPECTION,
                                act));
            }
        }
        var after = history.view(new CreditStandingFold(Packs.SHIPPED), HOTEL);

        assertThat(after.gradeDays()).isEqualTo(before.gradeDays());
        for (String day : List.of("2026-03-01", "2026-07-01", "2027-01-01", "2028-06-01")) {
            assertThat(counted(after, day)).isEqualTo(counted(before, day));
        }
    }

    private static History cases(Random random, List<String> acts) {
        var history = new History()
                .add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"))
                .add(INSPECTION, HOTEL, Facts.scheduled(HOTEL, Facts.UNIT))
                .add(INSPECTION, HOTEL, Facts.entered("2026-01-03"))
                .add(INSPECTION, HOTEL, Facts.concluded("2026-01-03", InspectionResult.PROBLEMS_FOUND));
        for (String act : acts) {
            String stream = "PenaltyCase-" + act;
            String number = "号" + act;
            history.add(stream, HOTEL, CaseFacts.filed(HOTEL, "2026-01-10"))
                    .add(stream, HOTEL, CaseFacts.established(HOTEL, act, INSPECTION))
                    .add(
                            stream,
                            HOTEL,
                            CaseFacts.decided(
                                    HOTEL, number, some(random), true, pick(CreditClass.values(), random), act))
                    .add(stream, HOTEL, CaseFacts.served(number, some(random)));
            if (random.nextBoolean()) {
                history.add(
                        stream,
                        HOTEL,
                        CaseFacts.reviewDecided(
                                number, pick(ReviewOutcome.values(), random), "2026-05-01", "2026-05-20"));
            }
        }
        return history;
    }

    private static List<Object> counted(CreditStandingView view, String day) {
        Standing standing = new Scoring(Packs.SHIPPED).standing("CN-410105", view.facts(), Facts.day(day));
        var counted = new ArrayList<>();
        counted.add(List.of(standing.status(), String.valueOf(standing.score()), String.valueOf(standing.grade())));
        standing.points().forEach(point -> counted.add(List.of(point.event(), point.actId(), point.points())));
        return counted;
    }

    private static <T> T pick(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static String some(Random random) {
        return Facts.day("2026-02-01").plusDays(random.nextInt(60)).toString();
    }
}
