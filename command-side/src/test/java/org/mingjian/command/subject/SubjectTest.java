package org.mingjian.command.subject;

import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import mingjian.shared.ImportedFrom;
import mingjian.subject.HonourLevel;
import mingjian.subject.SubjectClosed;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectRegistered;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.subject.SubjectCommand.AddSubjectIdentifier;
import org.mingjian.command.subject.SubjectCommand.CloseSubject;
import org.mingjian.command.subject.SubjectCommand.MergeSubject;
import org.mingjian.command.subject.SubjectCommand.RecordHonour;
import org.mingjian.command.subject.SubjectCommand.RegisterSubject;
import org.mingjian.command.subject.SubjectCommand.UndoSubjectMerge;
import org.mingjian.command.subject.SubjectCommand.WithdrawHonour;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;

class SubjectTest {

    private static final String KEY = "914403001922038216";
    private static final String ID = "Subject-uscc." + KEY;
    private static final String OTHER = "Subject-uscc.91440101MA5CJQ4N59";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private final FakeStreams streams = new FakeStreams().subject(OTHER, Standing.ACTIVE);
    private FixtureConfiguration<Subject> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(Subject.class, Subject::new, streams);
    }

    @Test
    void registersNoKeyThatFindsAnotherSubject() {
        streams.claim(ID.replace("Subject-", "Identifier-"), OTHER);

        refused(fixture.givenNoPriorActivity().when(register("甲", null)), "identifier-of-another-subject");
    }

    @Test
    void registersAnOrganisation() {
        fixture.givenNoPriorActivity().when(register("甲", null)).expectEvents(registered("甲"));
    }

    @Test
    void refusesASpoiledKey() {
        RegisterSubject spoiled = new RegisterSubject(
                "Subject-uscc.9.14E~2B17", SubjectKind.LEGAL_PERSON, "CN-41", "营业执照", profile("甲"), null);
        refused(fixture.givenNoPriorActivity().when(spoiled), "uscc-spoiled-by-spreadsheet");
    }

    @Test
    void refusesANaturalPersonUnderAnOrganisationsKey() {
        RegisterSubject person =
                new RegisterSubject(ID, SubjectKind.NATURAL_PERSON, "CN-41", null, profile(null), null);
        refused(fixture.givenNoPriorActivity().when(person), "kind-and-scheme-disagree");
    }

    @Test
    void refusesAPersonsNameInTheClear() {
        RegisterSubject person = new RegisterSubject(
                "Subject-person." + "a".repeat(64), SubjectKind.NATURAL_PERSON, "CN-41", null, profile("张三"), null);
        refused(fixture.givenNoPriorActivity().when(person), "person-data-misplaced");
    }

    @Test
    void refusesToRegisterTwice() {
        refused(fixture.given(registered("甲")).when(register("甲", null)), "already-exists");
    }

    @Test
    void tellsAnImporterThatNothingChanged() {
        refused(fixture.given(registered("甲")).when(register("甲", source())), "already-recorded");
    }

    @Test
    void tellsAnImporterThatSomethingChanged() {
        refused(fixture.given(registered("甲")).when(register("乙", source())), "historic-differs");
    }

    @Test
    void refusesToMergeIntoItself() {
        refused(fixture.given(registered("甲")).when(new MergeSubject(ID, ID, DAY, "同一")), "merge-into-itself");
    }

    @Test
    void refusesToMergeIntoAClosedSubject() {
        streams.subject(OTHER, Standing.CLOSED);
        refused(fixture.given(registered("甲")).when(new MergeSubject(ID, OTHER, DAY, "同一")), "subject-closed");
    }

    @Test
    void undoesAMerge() {
        fixture.given(registered("甲"), new SubjectMerged(OTHER, DAY, "同一"))
                .when(new UndoSubjectMerge(ID, OTHER, DAY, "误并"))
                .expectEvents(new UndoSubjectMerge(ID, OTHER, DAY, "误并").event());
    }

    @Test
    void addsAnIdentifierOnlyAfterItsClaim() {
        AddSubjectIdentifier add = new AddSubjectIdentifier(ID, "licence", "豫卫123", DAY, null);
        refused(fixture.given(registered("甲")).when(add), "identifier-not-claimed");
    }

    @Test
    void refusesToCloseTomorrow() {
        refused(
                fixture.given(registered("甲")).when(new CloseSubject(ID, LocalDate.of(2026, 3, 2), "注销")),
                "day-in-future");
    }

    @Test
    void refusesToCloseTwice() {
        refused(
                fixture.given(registered("甲"), new SubjectClosed(DAY, "注销")).when(new CloseSubject(ID, DAY, "注销")),
                "not-in-this-state");
    }

    @Test
    void recordsAnHonourAndItsEnd() {
        RecordHonour honour = honour("h1", null);
        fixture.given(registered("甲")).when(honour).expectEvents(honour.event());

        WithdrawHonour end = new WithdrawHonour(ID, "h1", DAY, "弄虚作假");
        fixture.given(registered("甲"), honour.event()).when(end).expectEvents(end.event());
    }

    @Test
    void refusesAnHonourTwiceOrThatNeverHeld() {
        var honoured = List.of(registered("甲"), honour("h1", null).event());
        refused(fixture.given(honoured).when(honour("h1", null)), "honour-already-recorded");
        refused(fixture.given(honoured).when(honour("h2", DAY.minusDays(1))), "honour-ends-first");
        refused(fixture.given(honoured).when(new WithdrawHonour(ID, "h1", DAY.minusDays(1), "误")), "honour-ends-first");
        refused(fixture.given(honoured).when(new WithdrawHonour(ID, "h2", DAY, "误")), "honour-not-held");
    }

    @Test
    void refusesToEndAnHonourTwice() {
        WithdrawHonour end = new WithdrawHonour(ID, "h1", DAY, "误");
        refused(
                fixture.given(registered("甲"), honour("h1", null).event(), end.event())
                        .when(end),
                "honour-not-held");
    }

    private static RecordHonour honour(String id, @Nullable LocalDate until) {
        return new RecordHonour(ID, id, "守信激励对象", HonourLevel.CITY, "郑州市人民政府", null, DAY, until);
    }

    private static RegisterSubject register(String name, @Nullable ImportedFrom source) {
        return new RegisterSubject(ID, SubjectKind.LEGAL_PERSON, "CN-410100", null, profile(name), source);
    }

    private static SubjectRegistered registered(String name) {
        return register(name, null).event();
    }

    private static SubjectProfile profile(@Nullable String name) {
        return new SubjectProfile(name, null, null, null, null, null);
    }

    private static ImportedFrom source() {
        return new ImportedFrom("test", "t.csv", 2L, "m@1", null);
    }
}
