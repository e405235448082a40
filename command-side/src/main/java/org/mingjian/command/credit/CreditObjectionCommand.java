package org.mingjian.command.credit;

import java.time.LocalDate;
import mingjian.credit.CreditChannel;
import mingjian.credit.ObjectionOutcome;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a CreditObjection stream. The last day for resolving it is worked out, not asked for. */
public sealed interface CreditObjectionCommand extends Command {

    /** A credit record is objected to. */
    record RaiseObjection(
            String stream,
            String subject,
            String penaltyCase,
            @Nullable String decision,
            CreditChannel channel,
            @Nullable String channelNumber,
            LocalDate raisedOn,
            LocalDate receivedOn,
            String objection,
            boolean verification)
            implements CreditObjectionCommand {
        @Override
        public ObjectionRaised event() {
            return new ObjectionRaised(
                    subject,
                    penaltyCase,
                    decision,
                    channel,
                    channelNumber,
                    raisedOn,
                    receivedOn,
                    objection,
                    verification,
                    null);
        }
    }

    /** It is said whether the record was right. */
    record ResolveObjection(
            String stream,
            String penaltyCase,
            @Nullable String decision,
            ObjectionOutcome outcome,
            LocalDate resolvedOn,
            String explanation)
            implements CreditObjectionCommand {
        @Override
        public ObjectionResolved event() {
            return new ObjectionResolved(penaltyCase, decision, outcome, resolvedOn, explanation);
        }
    }
}
