package org.mingjian.command.credit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import mingjian.credit.CreditChannel;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairRequested;
import mingjian.penalty.CreditClass;
import mingjian.penalty.PenaltyKind;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.credit.CreditRepairCommand.ApproveRepair;
import org.mingjian.command.credit.CreditRepairCommand.RequestRepair;
import org.mingjian.command.shared.CommitmentFacts;
import org.mingjian.command.shared.CreditRecords;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

/** A fine of 2026-04-01, general by decree 36 and to be repaired from 2026-07-02 on; the day is 2026-12-31. */
final class Records {

    static final String SUBJECT = "Subject-uscc.91350200MA2YJ1XR9G";
    static final String REPAIRS = "CreditRepair-uscc.91350200MA2YJ1XR9G";
    static final String CASE = "PenaltyCase-test.1";
    static final String NUMBER = "商卫罚〔2026〕1号";
    static final String COMMITMENT = "CreditCommitment-test.1";
    static final LocalDate DECIDED = LocalDate.of(2026, 4, 1);
    static final LocalDate REPAIRABLE = LocalDate.of(2026, 7, 2);
    static final LocalDate ASKED = LocalDate.of(2026, 6, 30);

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-12-31T04:00:00Z"));

    private Records() {}

    static FixtureConfiguration<CreditRepair> repairs(CreditRecords records) {
        return Fixtures.of(CreditRepair.class, CreditRepair::new, streams(records), CLOCK);
    }

    static FixtureConfiguration<CreditRepair> repairs() {
        return repairs(performed(true));
    }

    static FixtureConfiguration<CreditObjection> objections() {
        return Fixtures.of(CreditObjection.class, CreditObjection::new, streams(performed(true)), CLOCK);
    }

    static FixtureConfiguration<CreditCommitment> commitments() {
        return Fixtures.of(CreditCommitment.class, CreditCommitment::new, streams(performed(true)), CLOCK);
    }

    static FakeStreams streams(CreditRecords records) {
        return Organs.streams("public-places")
                .subject(SUBJECT, Standing.ACTIVE)
                .creditRecords(records)
                .commitment(commitment(COMMITMENT, SUBJECT, true, null))
                .commitment(commitment("CreditCommitment-test.hidden", SUBJECT, false, null))
                .commitment(commitment("CreditCommitment-test.other", "Subject-test.2", true, null))
                .commitment(commitment("CreditCommitment-test.broken", SUBJECT, true, LocalDate.of(2026, 9, 1)));
    }

    static CommitmentFacts commitment(String stream, String subject, boolean open, @Nullable LocalDate broken) {
        return new CommitmentFacts(stream, 1, subject, open, DECIDED, broken);
    }

    static CreditRecords performed(boolean performed) {
        return records(Organs.ORGAN, entry(DECIDED, false, performed, null));
    }

    static CreditRecords records(@Nullable String organ, CreditRecords.Entry entry) {
        return new CreditRecords(CASE, 7, organ, "CN-411402", Map.of(NUMBER, entry));
    }

    static CreditRecords.Entry entry(
            @Nullable LocalDate decided, boolean summary, @Nullable Boolean performed, @Nullable String statedOrgan) {
        return new CreditRecords.Entry(
                SUBJECT,
                Set.of(PenaltyKind.FINE),
                decided,
                summary,
                CreditClass.NOT_STATED,
                true,
                performed,
                statedOrgan);
    }

    static RequestRepair request(String id, LocalDate day) {
        return new RequestRepair(REPAIRS, id, SUBJECT, CASE, NUMBER, CreditChannel.CREDIT_CHINA, "XYZG-1", day, day);
    }

    static RepairRequested requested(String id) {
        return RepairRequested.newBuilder(request(id, ASKED).event())
                .setForwardBy(LocalDate.of(2026, 7, 1))
                .setAcceptBy(LocalDate.of(2026, 7, 3))
                .build();
    }

    static RepairAccepted accepted(String id) {
        return new RepairAccepted(id, CASE, NUMBER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 15));
    }

    static RepairEvidenceFiled committed(String id, String commitment) {
        return new RepairEvidenceFiled(id, CASE, NUMBER, "e1", LocalDate.of(2026, 7, 1), "缴款凭证", null, commitment);
    }

    static ApproveRepair approve(String id, LocalDate day) {
        return new ApproveRepair(REPAIRS, id, CASE, NUMBER, day, day, true, null);
    }

    static RepairApproved approved(String id) {
        return approve(id, REPAIRABLE).event();
    }
}
