package org.mingjian.command.credit;

import static org.mingjian.command.credit.Records.CASE;
import static org.mingjian.command.credit.Records.COMMITMENT;
import static org.mingjian.command.credit.Records.NUMBER;
import static org.mingjian.command.credit.Records.REPAIRABLE;
import static org.mingjian.command.credit.Records.REPAIRS;
import static org.mingjian.command.credit.Records.accepted;
import static org.mingjian.command.credit.Records.approve;
import static org.mingjian.command.credit.Records.approved;
import static org.mingjian.command.credit.Records.committed;
import static org.mingjian.command.credit.Records.repairs;
import static org.mingjian.command.credit.Records.requested;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.Map;
import mingjian.credit.RepairRefusalGround;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRevocationGround;
import mingjian.credit.RepairRevoked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.credit.CreditRepairCommand.AcceptRepair;
import org.mingjian.command.credit.CreditRepairCommand.ApproveRepair;
import org.mingjian.command.credit.CreditRepairCommand.ExtendRepairDecisionTerm;
import org.mingjian.command.credit.CreditRepairCommand.FileRepairEvidence;
import org.mingjian.command.credit.CreditRepairCommand.RefuseRepair;
import org.mingjian.command.credit.CreditRepairCommand.RevokeRepair;
import org.mingjian.command.shared.CreditRecords;
import org.mingjian.command.support.Organs;

/** From acceptance to the decision on a repair, and its end. */
class DecidingOnRepairTest {

    private static final LocalDate LATER = LocalDate.of(2026, 9, 10);

    @Test
    void tellsTheLastDayForTheDecisionOnAcceptance() {
        repairs()
                .given(requested("r1"))
                .when(new AcceptRepair(REPAIRS, "r1", CASE, NUMBER, LocalDate.of(2026, 7, 1)), Organs.TOKEN)
                .expectEvents(accepted("r1"));
    }

    @Test
    void approvesFromTheFirstDayOnWhichTheRecordCanBeRepaired() {
        repairs()
                .given(requested("r1"), accepted("r1"), committed("r1", COMMITMENT))
                .when(approve("r1", REPAIRABLE), Organs.TOKEN)
                .expectEvents(approved("r1"));
    }

    @Test
    void refusesToApproveOneDayBefore() {
        refused(
                repairs()
                        .given(requested("r1"), accepted("r1"), committed("r1", COMMITMENT))
                        .when(approve("r1", REPAIRABLE.minusDays(1)), Organs.TOKEN),
                "repair-too-early");
    }

    @Test
    void refusesToApproveWithoutACommitment() {
        refused(
                repairs().given(requested("r1"), accepted("r1")).when(approve("r1", REPAIRABLE), Organs.TOKEN),
                "commitment-not-filed");
    }

    @Test
    void refusesToApproveOnACommitmentThatWasBroken() {
        refused(
                repairs()
                        .given(requested("r1"), accepted("r1"), committed("r1", "CreditCommitment-test.broken"))
                        .when(approve("r1", LATER), Organs.TOKEN),
                "commitment-broken");
    }

    @Test
    void refusesToApproveWhileADutyIsOpenInTheCase() {
        refused(
                repairs(Records.performed(false))
                        .given(requested("r1"), accepted("r1"), committed("r1", COMMITMENT))
                        .when(approve("r1", REPAIRABLE), Organs.TOKEN),
                "duties-not-performed");
    }

    @Test
    void refusesToApproveWhatTheOrganDidNotFindPerformed() {
        refused(
                repairs()
                        .given(requested("r1"), accepted("r1"), committed("r1", COMMITMENT))
                        .when(
                                new ApproveRepair(REPAIRS, "r1", CASE, NUMBER, REPAIRABLE, REPAIRABLE, false, null),
                                Organs.TOKEN),
                "duties-not-performed");
    }

    @Test
    void refusesToApproveForAnotherOrgan() {
        refused(
                repairs()
                        .given(requested("r1"), accepted("r1"), committed("r1", COMMITMENT))
                        .when(approve("r1", REPAIRABLE), Map.of("organ", "test.other")),
                "finding-of-another-organ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CreditCommitment-test.hidden, commitment-not-public",
        "CreditCommitment-test.other, commitment-of-another",
        "CreditCommitment-test.broken, commitment-broken",
        "CreditCommitment-test.none, stream-not-found"
    })
    void refusesACommitmentThatIsNotTheSubjectsOwnPublicAndKept(String commitment, String code) {
        refused(
                repairs()
                        .given(requested("r1"))
                        .when(
                                new FileRepairEvidence(
                                        REPAIRS, "r1", CASE, NUMBER, "e1", LATER, "承诺书", null, commitment),
                                Organs.TOKEN),
                code);
    }

    @Test
    void refusesAStepThatNamesAnotherDecision() {
        refused(
                repairs(new CreditRecords(
                                CASE,
                                7,
                                Organs.ORGAN,
                                "CN-411402",
                                Map.of("2号", Records.entry(Records.DECIDED, false, true, null))))
                        .given(requested("r1"))
                        .when(new AcceptRepair(REPAIRS, "r1", CASE, "2号", LATER), Organs.TOKEN),
                "repair-of-another-decision");
    }

    @ParameterizedTest(name = "to {0}: {1}")
    @CsvSource({"2026-07-15, repair-term-not-longer", "2026-07-14, repair-term-not-longer"})
    void refusesATermThatIsNotLonger(LocalDate to, String code) {
        refused(
                repairs()
                        .given(requested("r1"), accepted("r1"))
                        .when(
                                new ExtendRepairDecisionTerm(
                                        REPAIRS, "r1", CASE, NUMBER, LocalDate.of(2026, 7, 2), to, "须核查"),
                                Organs.TOKEN),
                code);
    }

    @ParameterizedTest(name = "for {0}: barred until {1}")
    @CsvSource(
            nullValues = "-",
            value = {"FALSE_MATERIAL, 2029-09-10", "MATERIAL_LACKING, -"})
    void barsForThreeYearsWhenRefusedForFalseMaterial(RepairRefusalGround ground, @Nullable LocalDate until) {
        RefuseRepair refuse = new RefuseRepair(REPAIRS, "r1", CASE, NUMBER, LATER, ground, "经查");
        repairs()
                .given(requested("r1"), accepted("r1"))
                .when(refuse, Organs.TOKEN)
                .expectEvents(RepairRefused.newBuilder(refuse.event())
                        .setBarredUntil(until)
                        .build());
    }

    @Test
    void takesARepairBackForABrokenCommitmentAndBarsForThreeYears() {
        RevokeRepair revoke = revoke(RepairRevocationGround.BROKEN_COMMITMENT, "CreditCommitment-test.broken", LATER);
        repairs()
                .given(requested("r1"), accepted("r1"), committed("r1", "CreditCommitment-test.broken"), approved("r1"))
                .when(revoke, Organs.TOKEN)
                .expectEvents(RepairRevoked.newBuilder(revoke.event())
                        .setBarredUntil(LocalDate.of(2029, 9, 10))
                        .build());
    }

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                // It was filed, but is kept.
                "BROKEN_COMMITMENT, CreditCommitment-test.1, 2026-09-10",
                // It is broken, but was not filed.
                "BROKEN_COMMITMENT, CreditCommitment-test.broken, 2026-09-10",
                "BROKEN_COMMITMENT, -, 2026-09-10",
                "FALSE_MATERIAL, CreditCommitment-test.1, 2026-09-10"
            })
    void refusesToTakeARepairBackForACommitmentThatIsNotSo(
            RepairRevocationGround ground, @Nullable String commitment, LocalDate day) {
        refused(
                repairs()
                        .given(requested("r1"), accepted("r1"), committed("r1", COMMITMENT), approved("r1"))
                        .when(revoke(ground, commitment, day), Organs.TOKEN),
                "commitment-not-broken");
    }

    private static RevokeRepair revoke(RepairRevocationGround ground, @Nullable String commitment, LocalDate day) {
        return new RevokeRepair(REPAIRS, "r1", CASE, NUMBER, day, ground, "经查", commitment);
    }
}
