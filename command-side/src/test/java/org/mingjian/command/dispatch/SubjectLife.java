package org.mingjian.command.dispatch;

import java.time.LocalDate;
import java.util.Map;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.identifier.IdentifierCommand.ClaimIdentifier;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.subject.SubjectCommand.AmendSubjectProfile;
import org.mingjian.command.subject.SubjectCommand.CloseSubject;
import org.mingjian.command.subject.SubjectCommand.MergeSubject;
import org.mingjian.command.subject.SubjectCommand.RegisterSubject;
import org.mingjian.command.subject.SubjectCommand.UndoSubjectMerge;
import org.mingjian.log.EventMetadata;

/** Commands to subjects, and what is answered to them. */
final class SubjectLife {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private SubjectLife() {}

    static Command register(String stream) {
        return new RegisterSubject(stream, SubjectKind.LEGAL_PERSON, "CN-410100", null, profile("甲"), null);
    }

    static Command amend(String stream, String name) {
        return new AmendSubjectProfile(stream, profile(name), DAY, null, null);
    }

    static Command close(String stream) {
        return new CloseSubject(stream, DAY, "注销");
    }

    static Command merge(String stream, String into) {
        return new MergeSubject(stream, into, DAY, "重复登记");
    }

    static Command undo(String stream, String from) {
        return new UndoSubjectMerge(stream, from, DAY, "误并");
    }

    static Command claim(String identifier, String subject) {
        return new ClaimIdentifier(identifier, subject, DAY);
    }

    /** The answer in words: the revision and whether it is a repetition, or why it was refused. */
    static String answer(Dispatcher node, Command command, String id, @Nullable Long ifMatch, boolean believedNew) {
        Map<String, String> metadata = Map.of(
                EventMetadata.ACTOR,
                "officer",
                EventMetadata.ORGAN,
                "local.a",
                EventMetadata.COMMAND_ID,
                id,
                EventMetadata.COMMAND_HASH,
                command.getClass().getSimpleName());
        try {
            return node.send(command, metadata, ifMatch, believedNew).toString();
        } catch (Refused e) {
            return e.rejection().toString();
        }
    }

    private static SubjectProfile profile(String name) {
        return new SubjectProfile(name, null, null, null, null, null);
    }
}
