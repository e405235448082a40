package org.mingjian.command.credit;

import java.util.Optional;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairNotAccepted;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.credit.CreditRepairCommand.AcceptRepair;
import org.mingjian.command.credit.CreditRepairCommand.DeclineRepair;
import org.mingjian.command.credit.CreditRepairCommand.ExtendRepairDecisionTerm;
import org.mingjian.command.credit.CreditRepairCommand.FileRepairEvidence;
import org.mingjian.command.credit.policy.CommitmentPolicy;
import org.mingjian.command.credit.policy.OneRequestPolicy;
import org.mingjian.command.credit.policy.RepairTermPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.CommitmentFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.ContentHashPolicy;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.rules.repair.Step;

/** Judges the steps from a request to its decision. */
record Handling(RepairRequest request, RecordInQuestion record) {

    static final String LAST_STEP = "the last step";

    /** @throws Refused when the command names another decision than the request */
    static Handling of(RepairRequest request, CreditRepairCommand c, RecordInQuestion record) {
        Refused.ifAny(OneRequestPolicy.same(request.penaltyCase(), request.decision(), c.penaltyCase(), c.decision()));
        return new Handling(request, record);
    }

    RepairAccepted judged(AcceptRepair c) {
        record.on("acceptedOn", c.acceptedOn(), LAST_STEP, request.lastOn());
        return RepairAccepted.newBuilder(c.event())
                .setDecideBy(record.due(Step.DECIDE, c.acceptedOn()))
                .build();
    }

    RepairNotAccepted judged(DeclineRepair c) {
        record.on("declinedOn", c.declinedOn(), LAST_STEP, request.lastOn());
        return c.event();
    }

    MetaData judged(FileRepairEvidence c) {
        record.on("filedOn", c.filedOn(), LAST_STEP, request.lastOn());
        Refused.ifAny(KnownIdPolicy.fresh("evidenceId", c.evidenceId(), request.evidence()));
        Refused.ifAny(ContentHashPolicy.judge(c.contentHash()));
        if (c.creditCommitment() == null) {
            return about();
        }
        CommitmentFacts commitment = commitment(c.creditCommitment());
        Refused.ifAny(CommitmentPolicy.onFiling(commitment, record.subject()));
        Refused.ifAny(DayOrderPolicy.judge("filedOn", c.filedOn(), "madeOn", commitment.madeOn()));
        return relying(commitment);
    }

    RepairDecisionTermExtended judged(ExtendRepairDecisionTerm c) {
        record.on("extendedOn", c.extendedOn(), LAST_STEP, request.lastOn());
        Refused.ifAny(RepairTermPolicy.judge(request.decideBy(), c.extendedOn(), c.decideBy()));
        return c.event();
    }

    CommitmentFacts commitment(String stream) {
        Optional<CommitmentFacts> facts = record.now().streams().commitment(stream);
        Refused.ifAny(SubjectReferencePolicy.known(stream, facts.isPresent()));
        return facts.orElseThrow();
    }

    MetaData about() {
        return record.about();
    }

    MetaData relying(CommitmentFacts commitment) {
        return About.relying(about(), commitment.stream(), commitment.revision());
    }
}
