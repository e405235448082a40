package org.mingjian.command.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.support.Fixtures.refused;
import static org.mingjian.command.tier.Gradings.DAY;
import static org.mingjian.command.tier.Gradings.ID;
import static org.mingjian.command.tier.Gradings.LICENCE;
import static org.mingjian.command.tier.Gradings.confirm;
import static org.mingjian.command.tier.Gradings.item;
import static org.mingjian.command.tier.Gradings.proposed;
import static org.mingjian.command.tier.Gradings.review;

import java.time.LocalDate;
import java.util.List;
import mingjian.authorisation.AuthorisationKind;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.ReviewItem;
import mingjian.tier.TierProposed;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

/** Reviews for a grade, and what the rules propose from them: 卫监督发〔2009〕5号. */
class GradingReviewTest {

    private FixtureConfiguration<SupervisionTier> fixture;

    @BeforeEach
    void wire() {
        wire(Gradings.streams());
    }

    private void wire(FakeStreams streams) {
        fixture = Fixtures.of(SupervisionTier.class, SupervisionTier::new, streams);
    }

    @ParameterizedTest(name = "{0} and {1} tenths: {2}")
    @CsvSource({"450, 450, A", "449, 450, B", "350, 350, B", "349, 350, C", "300, 300, C", "299, 300, ", "0, 500, "})
    void proposesWhatTheSchemeGivesInOneAppendWithTheReview(int first, int second, @Nullable String tier) {
        SignGradingReview review = review(first, second);

        fixture.givenNoPriorActivity().when(review, Organs.TOKEN).expectEventsMatching(Events.are(events -> {
            assertThat(events).hasSize(2);
            assertThat(events.get(0)).isEqualTo(review.event());
            TierProposed proposed = (TierProposed) events.get(1);
            assertThat(proposed.getGraded()).isEqualTo(Gradings.tier(tier));
            assertThat(proposed.getEvidence()).containsExactly(ID + "@0");
            assertThat(proposed.getReasons()).isNotEmpty();
            assertThat(proposed.getProposedOn()).isEqualTo(Gradings.TODAY);
        }));
    }

    @Test
    void namesTheWarningsOfWhatIsNotSettled() {
        fixture.givenNoPriorActivity()
                .when(review(450, 480), Organs.TOKEN)
                .expectEventsMatching(Events.are(events ->
                        assertThat(((TierProposed) events.get(1)).getWarnings()).isNotEmpty()));
    }

    @Test
    void proposesNothingThatStandsAlready() {
        SignGradingReview again = review(470, 480);

        fixture.given(review(450, 480).event(), proposed("A"), confirm("A").event())
                .when(again, Organs.TOKEN)
                .expectEvents(again.event());
    }

    @Test
    void proposesNothingThatIsProposedAlready() {
        SignGradingReview again = review(470, 480);

        fixture.given(review(450, 480).event(), proposed("A"))
                .when(again, Organs.TOKEN)
                .expectEvents(again.event());
    }

    @Test
    void proposesWhatTheNewEvidenceChanges() {
        SignGradingReview worse = review(400, 400);

        fixture.given(review(450, 480).event(), proposed("A"), confirm("A").event())
                .when(worse, Organs.TOKEN)
                .expectEventsMatching(Events.are(events -> {
                    assertThat(events).hasSize(2);
                    assertThat(((TierProposed) events.get(1)).getGraded()).isEqualTo(Gradings.tier("B"));
                    assertThat(((TierProposed) events.get(1)).getEvidence()).containsExactly(ID + "@3");
                }));
    }

    @Test
    void proposesNoTierWithoutALicence() {
        fixture.givenNoPriorActivity()
                .when(review(null, false, DAY, List.of(item("1", false, 500))), Organs.TOKEN)
                .expectEventsMatching(Events.are(events ->
                        assertThat(((TierProposed) events.get(1)).getGraded()).isEqualTo(Gradings.tier(null))));
    }

    @Test
    void proposesNothingAfterTheFirstReviewOfANewHolder() {
        List<ReviewItem> items = List.of(item("1", true, 480));
        SignGradingReview first = review(LICENCE, true, LocalDate.of(2025, 10, 1), items);
        SignGradingReview second = review(LICENCE, true, LocalDate.of(2026, 2, 10), items);

        fixture.givenNoPriorActivity().when(first, Organs.TOKEN).expectEvents(first.event());
        wire(Gradings.streams());
        fixture.given(first.event()).when(second, Organs.TOKEN).expectEventsMatching(Events.are(events -> {
            assertThat(events).hasSize(2);
            assertThat(((TierProposed) events.get(1)).getEvidence()).containsExactly(ID + "@0", ID + "@1");
        }));
    }

    @Test
    void isOfTheStreamOfItsUnitSpecialtyAndScheme() {
        GradingReviewSigned e = review(450, 480).event();
        SignGradingReview elsewhere = new SignGradingReview(
                "SupervisionTier-tier.licence.b.public~2Dplaces.public~2Dplaces~2Dgrading",
                e.getSubject(),
                e.getUnit(),
                e.getRegion(),
                e.getSpecialty(),
                e.getScheme(),
                e.getCategory(),
                e.getAuthorisation(),
                e.getFirst(),
                e.getReviewedOn(),
                e.getOfficers(),
                e.getItems(),
                null,
                e.getSignature(),
                e.getAccompaniedBy(),
                null);

        refused(fixture.givenNoPriorActivity().when(elsewhere, Organs.TOKEN), "tier-stream-differs");
    }

    @Test
    void isByASchemeThatIsInForceAndKnowsTheCategory() {
        LocalDate before = LocalDate.of(2008, 12, 31);

        refused(when(review(LICENCE, false, before, List.of(item("1", true, 480)))), "scheme-not-in-force");
        wire();
        refused(when(ofCategory("SPACESHIP")), "outside-scheme");
    }

    private static SignGradingReview ofCategory(String category) {
        GradingReviewSigned e = review(450, 480).event();
        return new SignGradingReview(
                ID,
                e.getSubject(),
                e.getUnit(),
                e.getRegion(),
                e.getSpecialty(),
                e.getScheme(),
                category,
                e.getAuthorisation(),
                e.getFirst(),
                e.getReviewedOn(),
                e.getOfficers(),
                e.getItems(),
                null,
                e.getSignature(),
                e.getAccompaniedBy(),
                null);
    }

    @Test
    void restsOnTheLicenceOfTheUnitItself() {
        wire(Gradings.streams()
                .unit("SupervisedUnit-licence.a", "Subject-licence.b", true)
                .subject("Subject-licence.b", Standing.ACTIVE));

        refused(when(review(450, 480)), "unit-of-another-subject");
        wire(Gradings.streams());
        refused(
                when(review("Authorisation-licence.none", false, DAY, List.of(item("1", true, 480)))),
                "stream-not-found");
    }

    @Test
    void isMadeByOfficersWithPowersWhoSawWhatCouldBeEarned() {
        refused(when(review(LICENCE, false, DAY, List.of(item("1", true, 501)))), "points-out-of-range");
        wire();
        refused(when(review(LICENCE, false, DAY, List.of(item("1", true, 1), item("1", true, 1)))), "id-taken");
        wire();
        refused(when(review(LICENCE, false, Gradings.TODAY.plusDays(1), List.of(item("1", true, 1)))), "day-in-future");
        wire(Organs.known(new FakeStreams(), "occupational-health")
                .subject(Gradings.SUBJECT, Standing.ACTIVE)
                .unit(Gradings.UNIT, Gradings.SUBJECT, true)
                .authorisation(Gradings.licence(AuthorisationKind.LICENCE, null)));
        refused(when(review(450, 480)), "power-missing");
    }

    private ResultValidator<SupervisionTier> when(SignGradingReview review) {
        return fixture.givenNoPriorActivity().when(review, Organs.TOKEN);
    }
}
