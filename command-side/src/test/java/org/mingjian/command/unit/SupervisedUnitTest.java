package org.mingjian.command.unit;

import static org.mingjian.command.support.Fixtures.differs;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.shared.ImportedFrom;
import mingjian.unit.GeoPoint;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.UnitProfile;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.unit.SupervisedUnitCommand.AmendSupervisedUnitProfile;
import org.mingjian.command.unit.SupervisedUnitCommand.CloseSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.HandOverSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.MoveSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.OpenSupervisedUnit;

class SupervisedUnitTest {

    private static final String ID = "SupervisedUnit-licence.u1";
    private static final String SUBJECT = "Subject-licence.s1";
    private static final String TAKER = "Subject-licence.s2";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 2);

    private final FakeStreams streams =
            new FakeStreams().subject(SUBJECT, Standing.ACTIVE).subject(TAKER, Standing.ACTIVE);
    private FixtureConfiguration<SupervisedUnit> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(SupervisedUnit.class, SupervisedUnit::new, streams);
    }

    @Test
    void opensAUnitAndSaysWhatItReliedOn() {
        fixture.givenNoPriorActivity()
                .when(open("甲店", null))
                .expectEvents(event(opened("甲店"), "subject", SUBJECT, "unit", ID, "reliesOn", SUBJECT + "@0"));
    }

    @Test
    void refusesAnUnknownSubject() {
        OpenSupervisedUnit unknown =
                new OpenSupervisedUnit(ID, "Subject-licence.none", "CN-410100", profile("甲店"), DAY, null);
        refused(fixture.givenNoPriorActivity().when(unknown), "stream-not-found");
    }

    @Test
    void refusesAClosedSubjectUnlessTheFactIsOfThePast() {
        streams.subject(SUBJECT, Standing.CLOSED);
        refused(fixture.givenNoPriorActivity().when(open("甲店", null)), "subject-closed");
        wire();
        fixture.givenNoPriorActivity()
                .when(open("甲店", source(1)))
                .expectEvents(open("甲店", source(1)).event());
    }

    @Test
    void tellsAnImporterThatNothingChanged() {
        refused(fixture.given(open("甲店", source(1)).event()).when(open("甲店", source(2))), "already-recorded");
    }

    @Test
    void tellsAnImporterWhatChanged() {
        OpenSupervisedUnit other = new OpenSupervisedUnit(ID, SUBJECT, "CN-410200", profile("乙店"), DAY, source(1));
        differs(fixture.given(opened("甲店")).when(other), "region", "profile");
    }

    @Test
    void comparesAnImportWithTheAmendedProfile() {
        AmendSupervisedUnitProfile amend = new AmendSupervisedUnitProfile(ID, profile("乙店"), DAY, null, null);
        refused(fixture.given(opened("甲店"), amend.event()).when(open("乙店", source(3))), "already-recorded");
    }

    @Test
    void refusesToOpenTomorrow() {
        OpenSupervisedUnit early = new OpenSupervisedUnit(ID, SUBJECT, "CN-410100", profile("甲店"), TOMORROW, null);
        refused(fixture.givenNoPriorActivity().when(early), "day-in-future");
    }

    @Test
    void amendsTheProfile() {
        AmendSupervisedUnitProfile amend = new AmendSupervisedUnitProfile(ID, profile("乙店"), DAY, "改名", null);
        fixture.given(opened("甲店")).when(amend).expectEvents(event(amend.event(), "subject", SUBJECT, "unit", ID));
    }

    @Test
    void movesFromWhereItIs() {
        fixture.given(opened("甲店"))
                .when(move("CN-410100"))
                .expectEvents(move("CN-410100").event());
        wire();
        refused(fixture.given(opened("甲店")).when(move("CN-410300")), "not-as-recorded");
    }

    @Test
    void movesOnFromWhereItMoved() {
        refused(fixture.given(opened("甲店"), move("CN-410100").event()).when(move("CN-410100")), "not-as-recorded");
    }

    @Test
    void handsOverToAnActiveSubject() {
        fixture.given(opened("甲店"))
                .when(handOver(SUBJECT, TAKER))
                .expectEvents(event(
                        handOver(SUBJECT, TAKER).event(), "subject", TAKER, "unit", ID, "reliesOn", TAKER + "@0"));
    }

    @Test
    void refusesAHandOverThatIsNone() {
        refused(fixture.given(opened("甲店")).when(handOver(TAKER, SUBJECT)), "not-as-recorded");
        wire();
        streams.subject(TAKER, Standing.MERGED);
        refused(fixture.given(opened("甲店")).when(handOver(SUBJECT, TAKER)), "subject-merged");
        wire();
        refused(fixture.given(opened("甲店")).when(handOver(SUBJECT, "Subject-a.none")), "stream-not-found");
    }

    @Test
    void isOfTheTakerAfterTheHandOver() {
        CloseSupervisedUnit close = new CloseSupervisedUnit(ID, DAY, "停业");
        fixture.given(opened("甲店"), handOver(SUBJECT, TAKER).event())
                .when(close)
                .expectEvents(event(close.event(), "subject", TAKER, "unit", ID));
    }

    @Test
    void refusesToCloseTomorrow() {
        refused(fixture.given(opened("甲店")).when(new CloseSupervisedUnit(ID, TOMORROW, "停业")), "day-in-future");
    }

    private static OpenSupervisedUnit open(String name, @Nullable ImportedFrom source) {
        return new OpenSupervisedUnit(ID, SUBJECT, "CN-410100", profile(name), DAY, source);
    }

    private static SupervisedUnitOpened opened(String name) {
        return open(name, null).event();
    }

    private static MoveSupervisedUnit move(String from) {
        return new MoveSupervisedUnit(ID, from, "CN-410200", "中山路1号", new GeoPoint(34.8, 114.3), DAY);
    }

    private static HandOverSupervisedUnit handOver(String from, String to) {
        return new HandOverSupervisedUnit(ID, from, to, DAY, "转让");
    }

    private static UnitProfile profile(String name) {
        return new UnitProfile(name, "人民路1号", null, List.of("公共场所"), List.of(), Map.of());
    }

    private static ImportedFrom source(long row) {
        return new ImportedFrom("test", "t.csv", row, "m@1", null);
    }
}
