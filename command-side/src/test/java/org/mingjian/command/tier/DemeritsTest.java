package org.mingjian.command.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.support.Fixtures.refused;
import static org.mingjian.command.tier.Gradings.CASE;
import static org.mingjian.command.tier.Gradings.DECISION;
import static org.mingjian.command.tier.Gradings.REGION;
import static org.mingjian.command.tier.Gradings.SUBJECT;
import static org.mingjian.command.tier.Gradings.UNIT;
import static org.mingjian.command.tier.Gradings.person;

import java.time.LocalDate;
import java.util.List;
import mingjian.shared.PersonalData;
import mingjian.tier.TierProposed;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;
import org.mingjian.command.tier.SupervisionTierCommand.CloseDemeritCycle;
import org.mingjian.command.tier.SupervisionTierCommand.RevokeDemeritPoints;
import org.mingjian.rules.tier.DemeritItem;
import org.mingjian.rules.tier.TierScheme;

/** Demerit points of institutions and of their staff: 医疗机构校验管理办法（试行）. */
class DemeritsTest {

    private static final String PRACTICE = "medical-practice";
    private static final String INSTITUTION = "medical-institution-demerits";
    private static final String STAFF = "medical-staff-demerits";
    private static final String ID =
            "SupervisionTier-tier.licence.a.medical~2Dpractice.medical~2Dinstitution~2Ddemerits";
    private static final String STAFF_ID = "SupervisionTier-staff.01JD0000000000000000000001";
    private static final LocalDate ACT = LocalDate.of(2026, 2, 10);

    private FixtureConfiguration<SupervisionTier> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(SupervisionTier.class, SupervisionTier::new, Gradings.streams());
    }

    private static DemeritItem item(String scheme) {
        TierScheme found = Fixtures.TIERS.schemes().inForce(REGION, scheme, ACT).orElseThrow();
        return found.demerits().orElseThrow().items().get(0);
    }

    private static RecordDemeritPoints record(String id, String scheme, @Nullable PersonalData staff, int more) {
        DemeritItem item = item(scheme);
        return new RecordDemeritPoints(
                staff == null ? ID : STAFF_ID,
                SUBJECT,
                UNIT,
                REGION,
                PRACTICE,
                scheme,
                id,
                staff,
                item.rule().id(),
                item.points() + more,
                ACT,
                ACT.plusDays(3),
                CASE,
                DECISION,
                LocalDate.of(2026, 1, 1));
    }

    @Test
    void proposesFromPointsInOneAppend() {
        RecordDemeritPoints first = record("d1", INSTITUTION, null, 0);

        fixture.givenNoPriorActivity().when(first, Organs.TOKEN).expectEventsMatching(Events.are(events -> {
            assertThat(events.get(0)).isEqualTo(first.event());
            assertThat(events).hasSize(2);
            assertThat(((TierProposed) events.get(1)).getEvidence()).containsExactly(ID + "@0");
        }));
    }

    @Test
    void takesThePointsOfTheTableOnly() {
        refused(
                fixture.givenNoPriorActivity().when(record("d1", INSTITUTION, null, 1), Organs.TOKEN),
                "demerit-points-differ-from-table");
    }

    @Test
    void countsEachRecordOnce() {
        refused(
                fixture.given(record("d1", INSTITUTION, null, 0).event())
                        .when(record("d1", INSTITUTION, null, 0), Organs.TOKEN),
                "id-taken");
    }

    @Test
    void keepsStaffUnderAnIdThatNamesNobody() {
        fixture.givenNoPriorActivity()
                .when(record("d1", STAFF, person("赵大夫"), 0), Organs.TOKEN)
                .expectEventsMatching(Events.are(events -> assertThat(events.get(0))
                        .isEqualTo(record("d1", STAFF, person("赵大夫"), 0).event())));
        wire();
        RecordDemeritPoints r = record("d1", STAFF, person("赵大夫"), 0);
        refused(
                fixture.givenNoPriorActivity()
                        .when(
                                new RecordDemeritPoints(
                                        "SupervisionTier-staff.zhao",
                                        r.subject(),
                                        r.unit(),
                                        r.region(),
                                        r.specialty(),
                                        r.scheme(),
                                        r.recordId(),
                                        r.staff(),
                                        r.item(),
                                        r.points(),
                                        r.actOn(),
                                        r.recordedOn(),
                                        r.penaltyCase(),
                                        r.decision(),
                                        r.cyclesFrom()),
                                Organs.TOKEN),
                "tier-stream-differs");
    }

    @Test
    void revokesWhatWasRecorded() {
        RevokeDemeritPoints revoke = new RevokeDemeritPoints(ID, "d1", ACT.plusDays(9), "决定被撤销");

        fixture.given(record("d1", INSTITUTION, null, 0).event())
                .when(revoke, Organs.TOKEN)
                .expectEventsMatching(
                        Events.are(events -> assertThat(events.get(0)).isEqualTo(revoke.event())));
        wire();
        refused(
                fixture.given(record("d1", INSTITUTION, null, 0).event(), revoke.event())
                        .when(revoke, Organs.TOKEN),
                "id-unknown");
    }

    @Test
    void closesACycleThatIsOverWithThePointsThatCount() {
        LocalDate from = LocalDate.of(2025, 2, 11);
        LocalDate until = ACT;
        int points = item(INSTITUTION).points();
        List<Object> past = List.of(record("d1", INSTITUTION, null, 0).event());

        refused(
                fixture.given(past).when(close(from, until, points + 1, until.plusDays(1)), Organs.TOKEN),
                "demerit-points-differ");
        wire();
        refused(fixture.given(past).when(close(from, until, points, until), Organs.TOKEN), "demerit-cycle-misplaced");
        wire();
        CloseDemeritCycle close = close(from, until, points, until.plusDays(1));
        fixture.given(past).when(close, Organs.TOKEN).expectEventsMatching(Events.are(events -> assertThat(
                        events.get(0))
                .isEqualTo(close.event())));
        wire();
        refused(
                fixture.given(past.get(0), close.event()).when(record("d2", INSTITUTION, null, 0), Organs.TOKEN),
                "demerit-cycle-over");
    }

    private static CloseDemeritCycle close(LocalDate from, LocalDate until, int points, LocalDate on) {
        return new CloseDemeritCycle(ID, from, until, points, on);
    }
}
