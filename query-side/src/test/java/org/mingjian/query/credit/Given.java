package org.mingjian.query.credit;

import static org.mingjian.query.support.Facts.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.support.TestPack;

/** Facts of a subject under the test pack, in the words of a test. */
final class Given {
    private final Map<String, Fact> facts = new HashMap<>();

    /** A visit that leaves nothing but evidence. */
    Given visited(String on) {
        return with("Inspection-" + facts.size(), new InspectionFact(day(on), 0, "NO_PROBLEM_FOUND", Map.of()));
    }

    Given penalised(String stream, String act, String decided, Gravity creditClass, String... kinds) {
        return with(stream, penalty(act, decided, creditClass, null, kinds));
    }

    /** A penalty with one duty, due on a day and done on another. */
    Given penalisedWithDuty(String act, String decided, Gravity creditClass, String due, @Nullable String done) {
        Duties duties = Duties.none().with("o1", day(due));
        return with(
                "PenaltyCase-" + act,
                penalty(act, decided, creditClass, done == null ? duties : duties.done("o1", day(done), 7)));
    }

    /** An order for an act, due on a day and met on another. */
    Given ordered(String stream, String act, String on, String due, @Nullable String met) {
        OrderFact order = OrderFact.of(day(on), 0, act, Gravity.GENERAL, "PRECONDITION", day(due));
        return with(stream, met == null ? order : order.faring(order.course().writtenOff(day(met), 4)));
    }

    Given honoured(String id, String on, String level) {
        return with("Subject-x#" + id, new MeritFact(day(on), 3, level, null));
    }

    Given with(String key, Fact fact) {
        facts.put(key, fact);
        return this;
    }

    Map<String, Fact> facts() {
        return facts;
    }

    Standing on(String day) {
        return new Scoring(TestPack.RULES).standing(TestPack.PLACE, facts, day(day));
    }

    private static PenaltyFact penalty(
            String act, String decided, Gravity creditClass, @Nullable Duties duties, String... kinds) {
        return PenaltyFact.act(1, act, Gravity.NOT_STATED)
                .decided(
                        day(decided),
                        2,
                        Imposed.of(creditClass, List.of(kinds), Finality.FINAL),
                        new Paper("号" + act, null, false, true, null, duties));
    }
}
