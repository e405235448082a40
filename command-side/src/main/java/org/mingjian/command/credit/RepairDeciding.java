package org.mingjian.command.credit;

import java.time.LocalDate;
import java.util.List;
import mingjian.credit.RepairRefusalGround;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRevocationGround;
import mingjian.credit.RepairRevoked;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.credit.CreditRepairCommand.ApproveRepair;
import org.mingjian.command.credit.CreditRepairCommand.RefuseRepair;
import org.mingjian.command.credit.CreditRepairCommand.RevokeRepair;
import org.mingjian.command.credit.policy.BarPolicy;
import org.mingjian.command.credit.policy.CommitmentPolicy;
import org.mingjian.command.credit.policy.DutiesPolicy;
import org.mingjian.command.credit.policy.RecordPolicy;
import org.mingjian.command.credit.policy.RepairableDayPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.CommitmentFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.rules.repair.Publicity;

/** Judges how a request ends, and whether a repair is taken back. */
record RepairDeciding(Handling handling, @Nullable LocalDate barredUntil) {

    MetaData judged(ApproveRepair c) {
        RecordInQuestion record = on("approvedOn", c.approvedOn());
        Refused.ifAny(DayOrderPolicy.judge("effectiveOn", c.effectiveOn(), "approvedOn", c.approvedOn()));
        Refused.ifAny(RecordPolicy.inEffect(record.entry().inEffect()));
        Refused.ifAny(BarPolicy.judge(barredUntil, c.approvedOn()));
        Publicity publicity = record.publicity();
        Refused.ifAny(RepairableDayPolicy.judge(publicity.repairableFrom(), c.approvedOn(), publicity.article()));
        Refused.ifAny(DutiesPolicy.judge(record.entry().performed(), c.dutiesPerformed()));
        List<CommitmentFacts> commitments = handling.request().commitments().stream()
                .sorted()
                .map(handling::commitment)
                .toList();
        Refused.ifAny(CommitmentPolicy.onApproving(commitments));
        MetaData about = record.aboutUnder(publicity);
        for (CommitmentFacts commitment : commitments) {
            about = About.relying(about, commitment.stream(), commitment.revision());
        }
        return about;
    }

    RepairRefused judged(RefuseRepair c) {
        RecordInQuestion record = on("refusedOn", c.refusedOn());
        Refused.ifAny(StatedPolicy.judge("ground", c.ground()));
        LocalDate bar = c.ground() == RepairRefusalGround.FALSE_MATERIAL ? record.barredUntil(c.refusedOn()) : null;
        return RepairRefused.newBuilder(c.event()).setBarredUntil(bar).build();
    }

    RepairRevoked judged(RevokeRepair c) {
        RecordInQuestion record = on("revokedOn", c.revokedOn());
        Refused.ifAny(StatedPolicy.judge("ground", c.ground()));
        CommitmentFacts commitment = c.creditCommitment() == null ? null : handling.commitment(c.creditCommitment());
        Refused.ifAny(CommitmentPolicy.onRevoking(
                c.ground() == RepairRevocationGround.BROKEN_COMMITMENT,
                commitment,
                handling.request().commitments(),
                c.revokedOn()));
        return RepairRevoked.newBuilder(c.event())
                .setBarredUntil(record.barredUntil(c.revokedOn()))
                .build();
    }

    MetaData reliedOn(RevokeRepair c) {
        return c.creditCommitment() == null
                ? handling.about()
                : handling.relying(handling.commitment(c.creditCommitment()));
    }

    private RecordInQuestion on(String field, LocalDate day) {
        return handling.record()
                .on(field, day, Handling.LAST_STEP, handling.request().lastOn());
    }
}
