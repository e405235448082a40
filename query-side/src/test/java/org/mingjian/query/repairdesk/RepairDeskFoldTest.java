package org.mingjian.query.repairdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.day;
import static org.mingjian.query.support.RecordFacts.COMMITMENT;
import static org.mingjian.query.support.RecordFacts.OBJECTION;
import static org.mingjian.query.support.RecordFacts.REPAIRS;

import java.util.ArrayList;
import java.util.List;
import mingjian.credit.CommitmentBroken;
import mingjian.credit.ObjectionOutcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.repairdesk.RepairDeskView.Act;
import org.mingjian.query.repairdesk.RepairDeskView.What;
import org.mingjian.query.support.History;
import org.mingjian.query.support.RecordFacts;

class RepairDeskFoldTest {
    private static final String CASE = "PenaltyCase-1";
    private static final String NUMBER = "郑卫罚〔2026〕7号";

    private final History history = new History();

    private RepairDeskView repair(String id) {
        return history.view(new RepairDeskFold(), REPAIRS + "#" + id);
    }

    private void givenARepairExtendedAndApproved() {
        history.add(REPAIRS, HOTEL, RecordFacts.requested("r1", CASE, NUMBER, "2026-07-06", "2026-07-09"))
                .add(REPAIRS, HOTEL, RecordFacts.requested("r2", CASE, "2号", "2026-07-08", null))
                .add(REPAIRS, HOTEL, RecordFacts.accepted("r1", CASE, NUMBER, "2026-07-10", "2026-07-24"))
                .add(REPAIRS, HOTEL, RecordFacts.filed("r1", CASE, NUMBER, "2026-07-13"))
                .add(REPAIRS, HOTEL, RecordFacts.extended("r1", CASE, NUMBER, "2026-07-23", "2026-07-31"))
                .add(REPAIRS, HOTEL, RecordFacts.approved("r1", CASE, NUMBER, "2026-08-03"))
                .add(REPAIRS, HOTEL, RecordFacts.revoked("r1", CASE, NUMBER, "2026-09-01"));
    }

    @ParameterizedTest(name = "on {0}: {1}, due {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-07-05, -, -",
                "2026-07-06, APPLIED, 2026-07-09",
                "2026-07-09, APPLIED, 2026-07-09",
                // The three working days for acceptance were over for a day.
                "2026-07-10, ACCEPTED, 2026-07-24",
                "2026-07-24, ACCEPTED, 2026-07-31",
                "2026-08-01, OVERDUE, 2026-07-31",
                "2026-08-03, APPROVED, -",
                "2026-09-01, REVOKED, -"
            })
    void isOnEachDayWhatItsActsMadeOfIt(String day, @Nullable MatterState state, @Nullable String due) {
        givenARepairExtendedAndApproved();
        Situation then = repair("r1").on(day(day));

        assertThat(then == null ? null : then.state()).isEqualTo(state);
        assertThat(then == null || then.dueOn() == null ? null : then.dueOn().toString())
                .isEqualTo(due);
    }

    @Test
    void keepsEachRequestOfAStreamApart() {
        givenARepairExtendedAndApproved();

        assertThat(repair("r1").evidence())
                .extracting(RepairDeskView.Evidence::creditCommitment)
                .containsExactly(COMMITMENT);
        assertThat(repair("r2").on(day("2027-01-01"))).isEqualTo(new Situation(MatterState.APPLIED, null));
        assertThat(repair("r2").evidence()).isEmpty();
    }

    @Test
    void tellsFalsehoodFromOtherEnds() {
        givenARepairExtendedAndApproved();
        Act last = repair("r1").acts().get(repair("r1").acts().size() - 1);

        assertThat(last.ground()).isEqualTo("FALSE_MATERIAL");
        assertThat(last.barredUntil()).isEqualTo(day("2029-09-01"));
    }

    @Test
    void holdsAnObjectionOpenUntilItIsResolved() {
        history.add(OBJECTION, HOTEL, RecordFacts.objected(CASE, NUMBER, "2026-09-30", "2026-10-10"))
                .add(OBJECTION, HOTEL, RecordFacts.resolved(CASE, NUMBER, "2026-10-12", ObjectionOutcome.CORRECTED));
        RepairDeskView view = history.view(new RepairDeskFold(), OBJECTION);

        assertThat(view.on(day("2026-10-10"))).isEqualTo(new Situation(MatterState.RAISED, day("2026-10-10")));
        assertThat(view.on(day("2026-10-11"))).isEqualTo(new Situation(MatterState.OVERDUE, day("2026-10-10")));
        assertThat(view.on(day("2026-10-12"))).isEqualTo(new Situation(MatterState.CORRECTED, null));
    }

    @Test
    void findsACommitmentOverdueAndBroken() {
        history.add(COMMITMENT, HOTEL, RecordFacts.committed("2026-07-01", "2026-08-01"))
                .add(COMMITMENT, HOTEL, new CommitmentBroken(day("2026-08-10"), "再次违法", null));
        RepairDeskView view = history.view(new RepairDeskFold(), COMMITMENT);

        assertThat(view.on(day("2026-08-01"))).isEqualTo(new Situation(MatterState.MADE, day("2026-08-01")));
        assertThat(view.on(day("2026-08-02"))).isEqualTo(new Situation(MatterState.OVERDUE, day("2026-08-01")));
        assertThat(view.on(day("2026-08-10"))).isEqualTo(new Situation(MatterState.BROKEN, null));
    }

    @Test
    void asksForStatesByCodeOfTheirKind() {
        assertThat(MatterState.codes(Kind.REPAIR))
                .contains("open", "due", "applied", "accepted", "overdue", "approved", "revoked")
                .doesNotContain("raised", "kept");
        assertThat(MatterState.of("open")).contains(MatterState.OVERDUE, MatterState.RAISED);
        assertThat(MatterState.of("due")).doesNotContain(MatterState.OVERDUE);
        assertThat(MatterState.of("broken")).containsExactly(MatterState.BROKEN);
    }

    /** The ranges that searches use say on every day what the acts say. */
    @Property(tries = 200)
    void writesItsStatesDownAsTheActsHaveThem(
            @ForAll List<@IntRange(min = 0, max = 60) Integer> days,
            @ForAll List<What> what,
            @ForAll List<@IntRange(min = 0, max = 20) Integer> terms) {
        List<Act> acts = new ArrayList<>();
        acts.add(Act.of(day("2026-07-01"), What.APPLIED, day("2026-07-05"), null));
        for (int i = 0; i < Math.min(days.size(), Math.min(what.size(), terms.size())); i++) {
            var on = day("2026-07-01").plusDays(days.get(i));
            acts.add(Act.of(on, what.get(i), terms.get(i) == 0 ? null : on.plusDays(terms.get(i)), null));
        }
        var ranges = Situation.days(acts);
        for (int i = -2; i < 90; i++) {
            var day = day("2026-07-01").plusDays(i);
            Situation then = Situation.on(day, acts);
            for (MatterState state : MatterState.values()) {
                boolean inRange = ranges.getOrDefault(state.name(), List.<DayRange>of()).stream()
                        .anyMatch(range -> range.holds(day));
                assertThat(inRange).as("%s on %s", state, day).isEqualTo(then != null && then.state() == state);
            }
        }
    }
}
