package org.mingjian.command.subject;

import java.time.LocalDate;
import java.util.List;
import mingjian.subject.SubjectClosed;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectRegistered;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class SubjectTransitionsTest extends EveryCell<SubjectState> {

    SubjectTransitionsTest() {
        super(Subject.class, Subject::new, SubjectState.TABLE, SubjectCommand.class, """
            NONE ACTIVE MERGED CLOSED
            RegisterSubject           takes exists exists exists
            AmendSubjectProfile       no    takes  no     no
            AddSubjectIdentifier      no    takes  no     no
            CorrectSubjectIdentifier  no    takes  no     takes
            MergeSubject              no    takes  no     no
            UndoSubjectMerge          no    no     takes  no
            CloseSubject              no    takes  no     no
            RecordHonour              no    takes  no     no
            WithdrawHonour            no    takes  no     takes
            """);
    }

    @Override
    protected List<?> past(SubjectState state) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        SubjectRegistered registered = new SubjectRegistered(
                SubjectKind.LEGAL_PERSON,
                "CN-41",
                "licence",
                "a",
                null,
                new SubjectProfile("甲", null, null, null, null, null),
                null);
        return switch (state) {
            case NONE -> List.of();
            case ACTIVE -> List.of(registered);
            case MERGED -> List.of(registered, new SubjectMerged("Subject-licence.b", day, "同一"));
            case CLOSED -> List.of(registered, new SubjectClosed(day, "注销"));
        };
    }
}
