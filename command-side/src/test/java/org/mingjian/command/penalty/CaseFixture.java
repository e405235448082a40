package org.mingjian.command.penalty;

import static org.mingjian.command.penalty.Cases.ID;
import static org.mingjian.command.penalty.Cases.NUMBER;
import static org.mingjian.command.penalty.Cases.PARTY;
import static org.mingjian.command.penalty.Cases.UNIT;
import static org.mingjian.command.penalty.Cases.decided;
import static org.mingjian.command.penalty.Cases.established;
import static org.mingjian.command.penalty.Cases.file;
import static org.mingjian.command.penalty.Cases.filed;
import static org.mingjian.command.penalty.Cases.notice;
import static org.mingjian.command.support.Fixtures.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mingjian.document.DocumentKind;
import mingjian.subject.SubjectKind;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.mingjian.command.shared.PartyFacts;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

/** A fixture of cases in which all that they refer to is there, and which the organ carries. */
final class CaseFixture {

    static final String SECOND = "商卫罚〔2026〕2号";

    private CaseFixture() {}

    static FixtureConfiguration<PenaltyCase> fresh() {
        return Fixtures.of(PenaltyCase.class, PenaltyCase::new, streams());
    }

    static TestExecutor<PenaltyCase> given(Object... events) {
        return fresh().given(Stream.of(events)
                .map(event -> GenericEventMessage.asEventMessage(event).withMetaData(Organs.TOKEN))
                .toList());
    }

    /** What comes after a decision that fines one act by 1,000 yuan. */
    static TestExecutor<PenaltyCase> decidedAnd(Object... more) {
        return given(
                Stream.concat(Stream.of(filed(), established("a1"), notice("a1"), decided(1_000_00)), Stream.of(more))
                        .toArray());
    }

    private static FakeStreams streams() {
        return Organs.streams(Cases.SPECIALTY)
                .subject(PARTY, Standing.ACTIVE)
                .subject(Cases.OTHER, Standing.ACTIVE)
                .unit(UNIT, PARTY, true)
                .inspection(Cases.INSPECTION, PARTY, UNIT, "f1", "f2")
                .number(Organs.ORGAN, file().caseNumber(), DocumentKind.CASE, ID)
                .number(Organs.ORGAN, NUMBER, DocumentKind.PENALTY_DECISION, ID)
                .number(Organs.ORGAN, SECOND, DocumentKind.PENALTY_DECISION, ID)
                .party(new PartyFacts(
                        PARTY,
                        4,
                        SubjectKind.LEGAL_PERSON,
                        List.of(new PartyFacts.Name(null, Cases.NAME)),
                        Set.of(new PartyFacts.Identifier("uscc", Cases.USCC, null))));
    }
}
