package org.mingjian.query.support;

import mingjian.credit.CommitmentKind;
import mingjian.credit.CommitmentMade;
import mingjian.credit.CreditChannel;
import mingjian.credit.ObjectionOutcome;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairRefusalGround;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevocationGround;
import mingjian.credit.RepairRevoked;
import org.jspecify.annotations.Nullable;

/** Payloads about credit records, with what a test does not care about filled in. */
public final class RecordFacts {
    public static final String REPAIRS = "CreditRepair-uscc.91410100MA45QW8K5D";
    public static final String OBJECTION = "CreditObjection-01JD00000000000000000000B1";
    public static final String COMMITMENT = "CreditCommitment-01JD00000000000000000000A1";

    private RecordFacts() {}

    /** A history in which a commitment, a request for repair and an objection wait. */
    public static History waiting(History history, String penaltyCase) {
        return history.add(COMMITMENT, Facts.HOTEL, committed("2026-11-02", null))
                .add(REPAIRS, Facts.HOTEL, requested("r1", penaltyCase, CaseFacts.NUMBER, "2026-11-03", "2026-11-06"))
                .add(OBJECTION, Facts.HOTEL, objected(penaltyCase, CaseFacts.NUMBER, "2026-11-20", "2026-11-25"));
    }

    public static RepairRequested requested(
            String id, String penaltyCase, @Nullable String decision, String on, @Nullable String acceptBy) {
        return new RepairRequested(
                id,
                Facts.HOTEL,
                penaltyCase,
                decision,
                CreditChannel.CREDIT_CHINA,
                "XYZG-1",
                Facts.day(on),
                Facts.day(on),
                null,
                acceptBy == null ? null : Facts.day(acceptBy));
    }

    public static RepairAccepted accepted(
            String id, String penaltyCase, @Nullable String decision, String on, String decideBy) {
        return new RepairAccepted(id, penaltyCase, decision, Facts.day(on), Facts.day(decideBy));
    }

    public static RepairEvidenceFiled filed(String id, String penaltyCase, @Nullable String decision, String on) {
        return new RepairEvidenceFiled(id, penaltyCase, decision, "e1", Facts.day(on), "缴款凭证", null, COMMITMENT);
    }

    public static RepairDecisionTermExtended extended(
            String id, String penaltyCase, @Nullable String decision, String on, String decideBy) {
        return new RepairDecisionTermExtended(id, penaltyCase, decision, Facts.day(on), Facts.day(decideBy), "须核查");
    }

    public static RepairApproved approved(String id, String penaltyCase, @Nullable String decision, String on) {
        return new RepairApproved(id, penaltyCase, decision, Facts.day(on), Facts.day(on), true, null);
    }

    public static RepairRefused refused(String id, String penaltyCase, @Nullable String decision, String on) {
        return new RepairRefused(
                id, penaltyCase, decision, Facts.day(on), RepairRefusalGround.NOT_CORRECTED, "未整改到位", null);
    }

    public static RepairRevoked revoked(String id, String penaltyCase, @Nullable String decision, String on) {
        return new RepairRevoked(
                id,
                penaltyCase,
                decision,
                Facts.day(on),
                RepairRevocationGround.FALSE_MATERIAL,
                "凭证系伪造",
                null,
                Facts.day(on).plusMonths(36));
    }

    public static ObjectionRaised objected(
            String penaltyCase, @Nullable String decision, String on, @Nullable String resolveBy) {
        return new ObjectionRaised(
                Facts.HOTEL,
                penaltyCase,
                decision,
                CreditChannel.WINDOW,
                null,
                Facts.day(on),
                Facts.day(on),
                "罚款数额有误",
                false,
                resolveBy == null ? null : Facts.day(resolveBy));
    }

    public static ObjectionResolved resolved(
            String penaltyCase, @Nullable String decision, String on, ObjectionOutcome outcome) {
        return new ObjectionResolved(penaltyCase, decision, outcome, Facts.day(on), "与决定书一致");
    }

    public static CommitmentMade committed(String on, @Nullable String keepBy) {
        return new CommitmentMade(
                Facts.HOTEL,
                CommitmentKind.REPAIR,
                "不再违法",
                Facts.day(on),
                true,
                null,
                keepBy == null ? null : Facts.day(keepBy));
    }
}
