package org.mingjian.command.identifier;

import java.time.LocalDate;
import mingjian.identifier.IdentifierClaimed;
import mingjian.identifier.IdentifierMoved;
import org.mingjian.command.shared.Command;

/** What may be asked of a Identifier stream. The fields are those of the event that accepting the command leads to. */
public sealed interface IdentifierCommand extends Command {

    /** An identifier is to find one subject and no other. */
    record ClaimIdentifier(String stream, String subject, LocalDate claimedOn) implements IdentifierCommand {
        @Override
        public IdentifierClaimed event() {
            return new IdentifierClaimed(subject, claimedOn);
        }
    }

    /** An identifier is to find another subject. */
    record MoveIdentifier(String stream, String fromSubject, String toSubject, LocalDate movedOn, String reason)
            implements IdentifierCommand {
        @Override
        public IdentifierMoved event() {
            return new IdentifierMoved(fromSubject, toSubject, movedOn, reason);
        }
    }
}
