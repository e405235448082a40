package org.mingjian.command.credit;

import static org.mingjian.command.credit.Records.ASKED;
import static org.mingjian.command.credit.Records.DECIDED;
import static org.mingjian.command.credit.Records.NUMBER;
import static org.mingjian.command.credit.Records.accepted;
import static org.mingjian.command.credit.Records.approved;
import static org.mingjian.command.credit.Records.entry;
import static org.mingjian.command.credit.Records.repairs;
import static org.mingjian.command.credit.Records.request;
import static org.mingjian.command.credit.Records.requested;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.Map;
import mingjian.credit.CreditChannel;
import mingjian.credit.RepairRefusalGround;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevocationGround;
import mingjian.credit.RepairRevoked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.credit.CreditRepairCommand.RequestRepair;
import org.mingjian.command.shared.CreditRecords;
import org.mingjian.command.support.Organs;

/** Asking for repair: what is told of its terms, and when it is refused. */
class RequestingRepairTest {

    @Test
    void tellsTheLastDaysForForwardingAndAcceptance() {
        repairs()
                .givenNoPriorActivity()
                .when(request("r1", ASKED), Organs.TOKEN)
                .expectEvents(requested("r1"));
    }

    @ParameterizedTest(name = "received on {0}: forwarded by {1}, accepted by {2}")
    @CsvSource({
        // Three working days; 1 to 7 October rest, 10 October is worked, 行政处罚法 art 85.
        "2026-09-30, 2026-10-08, 2026-10-10",
        // A week without holidays.
        "2026-07-06, 2026-07-07, 2026-07-09",
        // Asked for on a Saturday.
        "2026-07-11, 2026-07-13, 2026-07-15"
    })
    void countsItsTermsInWorkingDaysAcrossHolidays(LocalDate day, LocalDate forwardBy, LocalDate acceptBy) {
        repairs()
                .givenNoPriorActivity()
                .when(request("r1", day), Organs.TOKEN)
                .expectEvents(RepairRequested.newBuilder(request("r1", day).event())
                        .setForwardBy(forwardBy)
                        .setAcceptBy(acceptBy)
                        .build());
    }

    @Test
    void isRefusedWhenItsTermRunsIntoAYearWithoutACalendar() {
        refused(
                repairs().givenNoPriorActivity().when(request("r1", LocalDate.of(2026, 12, 30)), Organs.TOKEN),
                "working-days-unknown");
    }

    @Test
    void isRefusedOnAStreamOfAnotherSubject() {
        RequestRepair c = request("r1", ASKED);
        refused(
                repairs()
                        .givenNoPriorActivity()
                        .when(
                                new RequestRepair(
                                        "CreditRepair-test.2",
                                        "r1",
                                        c.subject(),
                                        c.penaltyCase(),
                                        NUMBER,
                                        c.channel(),
                                        c.channelNumber(),
                                        ASKED,
                                        ASKED),
                                Organs.TOKEN),
                "repair-stream-misnamed");
    }

    @Test
    void isRefusedWhileAnotherAboutTheDecisionWaits() {
        refused(repairs().given(requested("r1")).when(request("r2", ASKED), Organs.TOKEN), "repair-open");
    }

    @Test
    void isRefusedWhereTheRecordIsRepaired() {
        refused(
                repairs()
                        .given(requested("r1"), accepted("r1"), approved("r1"))
                        .when(request("r2", ASKED), Organs.TOKEN),
                "already-repaired");
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2026-07-06, repair-barred", "2026-12-28, repair-barred"})
    void isRefusedWhileAFalsehoodBarsTheSubject(LocalDate day, String code) {
        RepairRevoked revoked = new RepairRevoked(
                "r1",
                Records.CASE,
                NUMBER,
                LocalDate.of(2026, 7, 3),
                RepairRevocationGround.FALSE_MATERIAL,
                "凭证系伪造",
                null,
                LocalDate.of(2029, 7, 3));
        refused(
                repairs()
                        .given(requested("r1"), accepted("r1"), approved("r1"), revoked)
                        .when(request("r2", day), Organs.TOKEN),
                code);
    }

    @Test
    void isTakenAgainWhenTheBarIsOver() {
        RepairRefused refusedOnce = new RepairRefused(
                "r1",
                Records.CASE,
                NUMBER,
                LocalDate.of(2026, 7, 3),
                RepairRefusalGround.FALSE_MATERIAL,
                "凭证系伪造",
                LocalDate.of(2026, 12, 20));
        RequestRepair again = request("r2", LocalDate.of(2026, 12, 21));
        repairs()
                .given(requested("r1"), accepted("r1"), refusedOnce)
                .when(again, Organs.TOKEN)
                .expectEvents(RepairRequested.newBuilder(again.event())
                        .setForwardBy(LocalDate.of(2026, 12, 22))
                        .setAcceptBy(LocalDate.of(2026, 12, 24))
                        .build());
    }

    @Test
    void isRefusedToAnotherOrganThanTheOneThatMadeTheFinding() {
        refused(
                repairs().givenNoPriorActivity().when(request("r1", ASKED), Map.of("organ", "test.other")),
                "finding-of-another-organ");
    }

    @Test
    void isTakenForAPenaltyOfThePastByTheOrganItsSourceNames() {
        repairs(Records.records(null, entry(DECIDED, false, null, "health_commission")))
                .givenNoPriorActivity()
                .when(request("r1", ASKED), Organs.TOKEN)
                .expectEvents(requested("r1"));
    }

    @ParameterizedTest(name = "decided on {0}, summary {1}, by {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // Decree 58 collects no summary penalty.
                "2025-06-02, true, health_commission, record-never-public",
                // The notices before decree 58 are under no pack.
                "2023-04-28, false, health_commission, repair-rules-unknown",
                "-, false, health_commission, repair-rules-unknown",
                "2025-06-02, false, 某市卫生健康委员会, finding-of-another-organ",
                "2025-06-02, false, -, finding-of-another-organ",
                "2026-07-01, false, health_commission, days-out-of-order"
            })
    void isRefusedForAPenaltyOfThePast(
            @Nullable LocalDate decided, boolean summary, @Nullable String organ, String code) {
        CreditRecords records = Records.records(null, entry(decided, summary, null, organ));
        refused(repairs(records).givenNoPriorActivity().when(request("r1", ASKED), Organs.TOKEN), code);
    }

    @ParameterizedTest(name = "{0} with number {1}")
    @CsvSource(
            nullValues = "-",
            value = {"WINDOW, XYZG-1", "CREDIT_CHINA, -"})
    void isRefusedWhereItsNumberDoesNotFitItsChannel(CreditChannel channel, @Nullable String number) {
        RequestRepair c = request("r1", ASKED);
        refused(
                repairs()
                        .givenNoPriorActivity()
                        .when(
                                new RequestRepair(
                                        c.stream(),
                                        "r1",
                                        c.subject(),
                                        c.penaltyCase(),
                                        NUMBER,
                                        channel,
                                        number,
                                        ASKED,
                                        ASKED),
                                Organs.TOKEN),
                "channel-number");
    }
}
