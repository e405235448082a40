package org.mingjian.command.subject;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.shared.Transitions;
import org.mingjian.command.subject.SubjectCommand.AddSubjectIdentifier;
import org.mingjian.command.subject.SubjectCommand.AmendSubjectProfile;
import org.mingjian.command.subject.SubjectCommand.CloseSubject;
import org.mingjian.command.subject.SubjectCommand.CorrectSubjectIdentifier;
import org.mingjian.command.subject.SubjectCommand.MergeSubject;
import org.mingjian.command.subject.SubjectCommand.RecordHonour;
import org.mingjian.command.subject.SubjectCommand.RegisterSubject;
import org.mingjian.command.subject.SubjectCommand.UndoSubjectMerge;
import org.mingjian.command.subject.SubjectCommand.WithdrawHonour;

/** Where a subject is in its life, and what it takes there. */
enum SubjectState {
    NONE,
    ACTIVE,
    MERGED,
    CLOSED;

    static final Transitions<SubjectState> TABLE = new Transitions<>(
            Map.of(
                    RegisterSubject.class, Set.of(NONE),
                    AmendSubjectProfile.class, Set.of(ACTIVE),
                    AddSubjectIdentifier.class, Set.of(ACTIVE),
                    CorrectSubjectIdentifier.class, Set.of(ACTIVE, CLOSED),
                    MergeSubject.class, Set.of(ACTIVE),
                    UndoSubjectMerge.class, Set.of(MERGED),
                    CloseSubject.class, Set.of(ACTIVE),
                    RecordHonour.class, Set.of(ACTIVE),
                    WithdrawHonour.class, Set.of(ACTIVE, CLOSED)),
            NONE);
}
