package org.mingjian.command.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingjian.subject.SubjectClosed;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectRegistered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class SubjectTransitionsTest {

    private static final Matrix EXPECTED = Matrix.of("""
            NONE ACTIVE MERGED CLOSED
            RegisterSubject           takes exists exists exists
            AmendSubjectProfile       no    takes  no     no
            AddSubjectIdentifier      no    takes  no     no
            CorrectSubjectIdentifier  no    takes  no     takes
            MergeSubject              no    takes  no     no
            UndoSubjectMerge          no    no     takes  no
            CloseSubject              no    takes  no     no
            """);

    static Stream<Cell> cells() {
        return EXPECTED.cells();
    }

    static Stream<Cell> refusals() {
        return EXPECTED.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        EXPECTED.covers(SubjectState.class, SubjectCommand.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(SubjectState.TABLE, SubjectState.valueOf(cell.state()), SubjectCommand.class, cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(Subject.class, Subject::new, new FakeStreams()),
                past(SubjectState.valueOf(cell.state())),
                SubjectCommand.class,
                cell,
                "Subject-licence.a");
    }

    private static List<?> past(SubjectState state) {
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
