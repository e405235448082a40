package org.mingjian.command.credit;

import java.time.LocalDate;
import mingjian.credit.CreditChannel;
import mingjian.credit.RepairRequested;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.credit.CreditRepairCommand.RequestRepair;
import org.mingjian.command.credit.policy.BarPolicy;
import org.mingjian.command.credit.policy.ChannelPolicy;
import org.mingjian.command.credit.policy.OneRequestPolicy;
import org.mingjian.command.credit.policy.RecordPolicy;
import org.mingjian.command.credit.policy.RepairStreamPolicy;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.rules.repair.Publicity.Published;
import org.mingjian.rules.repair.Step;

/** Judges a request for repair. */
record Requesting(RepairFile file, RecordInQuestion record) {

    RepairRequested judged(RequestRepair c) {
        Refused.ifAny(RepairStreamPolicy.named(file.stream(), RepairFile.streamOf(c.subject())));
        Refused.ifAny(StatedPolicy.judge("channel", c.channel()));
        Refused.ifAny(ChannelPolicy.judge(c.channel(), c.channelNumber()));
        record.on("receivedOn", c.receivedOn(), "requestedOn", c.requestedOn());
        Refused.ifAny(DayOrderPolicy.judge(
                "requestedOn", c.requestedOn(), "decidedOn", record.entry().decidedOn()));
        Refused.ifAny(RecordPolicy.inEffect(record.entry().inEffect()));
        Refused.ifAny(RecordPolicy.collected(record.publicity().published() != Published.NEVER));
        Refused.ifAny(BarPolicy.judge(file.barredUntil(), c.requestedOn()));
        Refused.ifAny(OneRequestPolicy.judge(
                file.about(c.penaltyCase(), c.decision(), RepairState::open),
                file.about(c.penaltyCase(), c.decision(), state -> state == RepairState.APPROVED)));
        return RepairRequested.newBuilder(c.event())
                .setForwardBy(forwardBy(c))
                .setAcceptBy(record.due(Step.ACCEPT, c.receivedOn()))
                .build();
    }

    MetaData about() {
        return record.about();
    }

    private @Nullable LocalDate forwardBy(RequestRepair c) {
        return c.channel() == CreditChannel.CREDIT_CHINA ? record.due(Step.FORWARD, c.requestedOn()) : null;
    }
}
