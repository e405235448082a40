package org.mingjian.command.identifier;

import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import mingjian.identifier.IdentifierClaimed;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.identifier.IdentifierCommand.ClaimIdentifier;
import org.mingjian.command.identifier.IdentifierCommand.MoveIdentifier;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;

class IdentifierTest {

    private static final String ID = "Identifier-licence.k1";
    private static final String BEARER = "Subject-licence.k1";
    private static final String SUBJECT = "Subject-licence.s1";
    private static final String OTHER = "Subject-licence.s2";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 2);

    private final FakeStreams streams =
            new FakeStreams().subject(SUBJECT, Standing.ACTIVE).subject(OTHER, Standing.ACTIVE);
    private FixtureConfiguration<Identifier> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(Identifier.class, Identifier::new, streams);
    }

    @Test
    void isClaimedForASubject() {
        fixture.givenNoPriorActivity()
                .when(claim(SUBJECT))
                .expectEvents(event(claimed(SUBJECT), "reliesOn", SUBJECT + "@0"));
    }

    @Test
    void tellsThatItIsClaimedForThatSubject() {
        refused(fixture.given(claimed(SUBJECT)).when(claim(SUBJECT)), "already-recorded");
    }

    @Test
    void isClaimedOnce() {
        refused(fixture.given(claimed(SUBJECT)).when(claim(OTHER)), "already-exists");
    }

    @Test
    void findsNoSubjectThatIsNotThere() {
        refused(fixture.givenNoPriorActivity().when(claim("Subject-licence.none")), "stream-not-found");
        wire();
        streams.subject(SUBJECT, Standing.CLOSED);
        refused(fixture.givenNoPriorActivity().when(claim(SUBJECT)), "subject-closed");
    }

    @Test
    void isNotClaimedWhenItIsTheKeyOfAnother() {
        streams.subject(BEARER, Standing.ACTIVE);
        refused(fixture.givenNoPriorActivity().when(claim(SUBJECT)), "identifier-of-another-subject");
    }

    @Test
    void findsTheTargetOfAMergedKey() {
        streams.subject(BEARER, Standing.MERGED);
        fixture.givenNoPriorActivity().when(claim(SUBJECT)).expectEvents(claimed(SUBJECT));
    }

    @Test
    void refusesAClaimOfTomorrow() {
        refused(fixture.givenNoPriorActivity().when(new ClaimIdentifier(ID, SUBJECT, TOMORROW)), "day-in-future");
    }

    @Test
    void movesToAnotherSubject() {
        fixture.given(claimed(SUBJECT))
                .when(move(SUBJECT, OTHER))
                .expectEvents(event(move(SUBJECT, OTHER).event(), "reliesOn", OTHER + "@0"));
    }

    @Test
    void movesFromTheOneItFinds() {
        refused(fixture.given(claimed(SUBJECT)).when(move(OTHER, SUBJECT)), "identifier-of-another-subject");
    }

    @Test
    void findsTheOneItMovedTo() {
        refused(fixture.given(claimed(SUBJECT), move(SUBJECT, OTHER).event()).when(claim(OTHER)), "already-recorded");
    }

    @Test
    void doesNotMoveToOneWhenItIsTheKeyOfAnother() {
        streams.subject(BEARER, Standing.ACTIVE);
        refused(fixture.given(claimed(SUBJECT)).when(move(SUBJECT, OTHER)), "identifier-of-another-subject");
    }

    @Test
    void movesToTheSubjectWhoseKeyItIs() {
        streams.subject(BEARER, Standing.ACTIVE);
        fixture.given(claimed(SUBJECT))
                .when(move(SUBJECT, BEARER))
                .expectEvents(move(SUBJECT, BEARER).event());
    }

    @Test
    void refusesAMoveToNobodyOrTomorrow() {
        refused(fixture.given(claimed(SUBJECT)).when(move(SUBJECT, "Subject-licence.none")), "stream-not-found");
        wire();
        refused(
                fixture.given(claimed(SUBJECT)).when(new MoveIdentifier(ID, SUBJECT, OTHER, TOMORROW, "错录")),
                "day-in-future");
    }

    private static ClaimIdentifier claim(String subject) {
        return new ClaimIdentifier(ID, subject, DAY);
    }

    private static IdentifierClaimed claimed(String subject) {
        return claim(subject).event();
    }

    private static MoveIdentifier move(String from, String to) {
        return new MoveIdentifier(ID, from, to, DAY, "错录");
    }
}
