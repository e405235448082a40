package org.mingjian.command.credit;

import java.time.LocalDate;
import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentKind;
import mingjian.credit.CommitmentMade;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a CreditCommitment stream. The fields are those of the event that accepting the command leads to. */
public sealed interface CreditCommitmentCommand extends Command {

    /** A subject commits itself. */
    record MakeCommitment(
            String stream,
            String subject,
            CommitmentKind kind,
            String content,
            LocalDate madeOn,
            boolean forPublication,
            @Nullable String reference,
            @Nullable LocalDate keepBy)
            implements CreditCommitmentCommand {
        @Override
        public CommitmentMade event() {
            return new CommitmentMade(subject, kind, content, madeOn, forPublication, reference, keepBy);
        }
    }

    /** What was committed to is done. */
    record RecordCommitmentKept(String stream, LocalDate keptOn, String verification)
            implements CreditCommitmentCommand {
        @Override
        public CommitmentKept event() {
            return new CommitmentKept(keptOn, verification);
        }
    }

    /** What was committed to is not done, or was untrue. */
    record RecordCommitmentBroken(
            String stream,
            LocalDate brokenOn,
            String fact,
            @Nullable String documentNumber) implements CreditCommitmentCommand {
        @Override
        public CommitmentBroken event() {
            return new CommitmentBroken(brokenOn, fact, documentNumber);
        }
    }
}
