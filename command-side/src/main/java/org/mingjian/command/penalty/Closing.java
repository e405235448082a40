package org.mingjian.command.penalty;

import java.util.List;
import mingjian.document.DocumentKind;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.penalty.PenaltyCaseCommand.ConcludeCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.DecideNoPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.ReopenCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.ServePenaltyNotice;
import org.mingjian.command.penalty.PenaltyCaseCommand.TransferCase;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.penalty.policy.ConclusionPolicy;
import org.mingjian.command.penalty.policy.DecidedActsPolicy;
import org.mingjian.command.penalty.policy.NoPenaltyPolicy;
import org.mingjian.command.penalty.policy.NoticePolicy;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;

/** Judges the steps that lead up to a decision and away from the case. */
final class Closing {

    private Closing() {}

    static MetaData judge(Step step, ServePenaltyNotice c) {
        step.on("servedOn", c.servedOn());
        Refused.ifAny(KnownIdPolicy.fresh(
                "noticeId", c.noticeId(), step.dossier().notices().keySet()));
        Refused.ifAny(NoticePolicy.onServing(c.party(), c.acts(), step.dossier().acts()));
        return step.about(c.party());
    }

    static MetaData judge(Step step, DecideNoPenalty c) {
        Refused.ifAny(StatedPolicy.judge("ground", c.ground()));
        step.on("decidedOn", c.decidedOn());
        Refused.ifAny(
                DecidedActsPolicy.judge(c.party(), c.acts(), step.dossier().acts()));
        List<EstablishedAct> acts = step.dossier().actsOf(c.acts());
        Refused.ifAny(NoPenaltyPolicy.judge(step.jurisdiction(), c.ground(), c.educated(), acts));
        MetaData about = step.within(
                step.about(c.party()),
                c.decidedOn(),
                acts.stream().map(EstablishedAct::specialty).toList());
        return c.documentNumber() == null
                ? about
                : step.numbered(about, c.stream(), c.documentNumber(), DocumentKind.NO_PENALTY_DECISION);
    }

    static MetaData judge(Step step, TransferCase c) {
        step.on("transferredOn", c.transferredOn());
        return step.about(step.dossier().subject());
    }

    static MetaData judge(Step step, ConcludeCase c, boolean transferred) {
        Refused.ifAny(StatedPolicy.judge("manner", c.manner()));
        step.on("concludedOn", c.concludedOn()).approved(c.approval(), "concludedOn", c.concludedOn());
        Refused.ifAny(ConclusionPolicy.judge(
                c.manner(),
                transferred,
                step.dossier().acts().values(),
                step.dossier().decisions().values()));
        return step.about(step.dossier().subject());
    }

    static MetaData judge(Step step, ReopenCase c) {
        step.on("reopenedOn", c.reopenedOn())
                .approved(c.approval(), "reopenedOn", c.reopenedOn())
                .after(
                        "reopenedOn",
                        c.reopenedOn(),
                        "concludedOn",
                        step.dossier().concludedOn());
        return step.about(step.dossier().subject());
    }
}
