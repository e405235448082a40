package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.ReviewOutcome;
import mingjian.subject.SubjectMergeUndone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.asknown.PastDesk;
import org.mingjian.query.casehistory.TimelineItem;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.projection.deadletters.Gaps;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.sharing.Disclosure;
import org.mingjian.query.sharing.PartnerCredit;
import org.mingjian.query.sharing.PartnerDesk;
import org.mingjian.query.sharing.PartnerPenalties;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** What is another subject's stays out of an answer. */
class NeighboursTest {

    private static final String CASE = "PenaltyCase-1";

    private final History history = new History().add(Facts.HOTEL, Facts.HOTEL, Facts.registered("花园宾馆", "CN-410105"));

    @Test
    void leavesThePastOfAUnitToItsFormerHolder() {
        history.add(Facts.BATH, Facts.BATH, Facts.registered("清泉浴池", "CN-410102"))
                .add(Facts.UNIT, Facts.BATH, Facts.UNIT, Facts.opened(Facts.BATH, "CN-410102"))
                .add(Facts.UNIT, Facts.BATH, Facts.UNIT, Facts.handedOver(Facts.BATH, Facts.HOTEL, "2026-02-01"));

        assertThat(timeline(Facts.HOTEL)).containsExactlyInAnyOrder(Facts.HOTEL + "@0", Facts.UNIT + "@1");
        assertThat(timeline(Facts.BATH))
                .containsExactlyInAnyOrder(Facts.BATH + "@0", Facts.UNIT + "@0", Facts.UNIT + "@1");
    }

    @Test
    void showsOfASubjectThatIsNoLongerAbsorbedOnlyThatItWas() {
        history.add(Facts.BATH, Facts.BATH, Facts.registered("清泉浴池", "CN-410102"))
                .add(Facts.BATH, Facts.BATH, Facts.mergedInto(Facts.HOTEL))
                .add(
                        Facts.BATH,
                        Facts.BATH,
                        SubjectMergeUndone.newBuilder()
                                .setFrom(Facts.HOTEL)
                                .setUndoneOn(Facts.day("2026-03-20"))
                                .setReason("two licences")
                                .build());

        assertThat(timeline(Facts.HOTEL))
                .containsExactlyInAnyOrder(Facts.HOTEL + "@0", Facts.BATH + "@1", Facts.BATH + "@2");
    }

    @Test
    void tellsPartnersNothingOfAnOrganisationThatAnswersForAPerson() {
        assertThat(partnerSees(Facts.HOTEL)).isTrue();

        history.add(RestTestApplication.PERSON, RestTestApplication.PERSON, SmallHistory.person())
                .add(RestTestApplication.PERSON, RestTestApplication.PERSON, Facts.mergedInto(Facts.HOTEL));

        assertThat(partnerSees(Facts.HOTEL)).isFalse();
        assertThat(partnerSees(RestTestApplication.PERSON)).isFalse();
    }

    @Test
    void lowersNoStandingShownOutsideForADecisionThatIsNotPublic() {
        String inspection = "Inspection-1";
        history.add(inspection, Facts.HOTEL, Facts.UNIT, Facts.scheduled(Facts.HOTEL, Facts.UNIT))
                .add(inspection, Facts.HOTEL, Facts.UNIT, Facts.entered("2026-02-03"))
                .add(
                        inspection,
                        Facts.HOTEL,
                        Facts.UNIT,
                        Facts.concluded("2026-02-03", InspectionResult.PROBLEMS_FOUND));
        decide("公", true, "a1");
        assertThat(partnerStanding().grade()).isEqualTo("B");
        assertThat(credit().penalties())
                .extracting(fields -> fields.get("documentNumber"))
                .containsExactly("公");

        decide("密", false, "a2");
        assertThat(partnerStanding().score()).isEqualTo(85);

        history.add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.published("公", "2026-02-20"))
                .add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.publicationWithdrawn("公", "2026-03-20"));
        assertThat(partnerStanding().score()).isEqualTo(100);
        assertThat(credit().penalties()).isEmpty();
    }

    @Test
    void hidesFromThePartnersCreditWhatIsPublicNoLonger() {
        var made = CaseFacts.decided(Facts.HOTEL, "2026-02-10", "a1");
        made.put(made.getSchema().getField("publicUntil").pos(), Facts.day("2026-11-01"));
        history.add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.established(Facts.HOTEL, "a1", null))
                .add(CASE, Facts.HOTEL, Facts.UNIT, made)
                .add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.served(CaseFacts.NUMBER, "2026-02-11"));

        assertThat(credit("2026-11-01").penalties()).hasSize(1);
        assertThat(credit("2026-11-02").penalties()).isEmpty();
        assertThat(credit("2026-11-02").standing().score()).isNull();
    }

    @Test
    void tellsThePartnerTheKindsThatAReviewPutInPlaceAlsoWhileAFurtherOneIsOpen() {
        decide("公", true, "a1", "2026-04-10");
        history.add(
                        CASE,
                        Facts.HOTEL,
                        Facts.UNIT,
                        CaseFacts.reviewDecided(
                                "公", ReviewOutcome.CHANGED, "2026-06-05", "2026-06-20", PenaltyKind.WARNING))
                .add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.published("公", "2026-06-20"));

        assertThat(credit("2026-06-21").penalties())
                .extracting(fields -> fields.get("kinds"))
                .containsExactly(List.of("WARNING"));
        assertThat(registered()).containsEntry("kinds", List.of("WARNING"));

        history.add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.reviewRequested("公", "2026-06-21"));
        assertThat(registered())
                .containsEntry("kinds", List.of("WARNING"))
                .containsEntry("changedByReview", true)
                .containsEntry("creditClass", "NOT_STATED")
                .doesNotContainKeys("content", "items", "confiscated");
    }

    private Map<String, @Nullable Object> registered() {
        Memory memory = new Memory(history);
        var told = new PartnerPenalties(
                        new SubjectDesk(memory.subjects()),
                        memory.penalties(),
                        new Disclosure(new Scoring(Packs.SHIPPED)),
                        memory.streams())
                .of(Facts.HOTEL, Facts.day("2026-06-21"), Facts.day("2026-06-21"))
                .orElseThrow();
        return told.penalties().get(0);
    }

    private void decide(String number, boolean forPublication, String act) {
        decide(number, forPublication, act, "2026-02-10");
    }

    private void decide(String number, boolean forPublication, String act, String on) {
        history.add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.established(Facts.HOTEL, act, null))
                .add(
                        CASE,
                        Facts.HOTEL,
                        Facts.UNIT,
                        CaseFacts.decided(Facts.HOTEL, number, on, forPublication, CreditClass.GENERAL, act))
                .add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.served(number, on));
    }

    private PartnerCredit.PartnerStanding partnerStanding() {
        return credit().standing();
    }

    private PartnerCredit credit() {
        return credit("2026-11-01");
    }

    private PartnerCredit credit(String today) {
        return partnerDesk()
                .credit(Facts.HOTEL, Facts.day(today), Facts.day(today))
                .orElseThrow();
    }

    private boolean partnerSees(String key) {
        return partnerDesk()
                .credit(key, Facts.day("2026-05-01"), Facts.day("2026-05-01"))
                .isPresent();
    }

    private PartnerDesk partnerDesk() {
        Memory memory = new Memory(history);
        return new PartnerDesk(
                new SubjectDesk(memory.subjects()),
                new PastDesk(memory.subjects(), memory.streams(), new CreditStandingFold(Packs.SHIPPED)),
                new Disclosure(new Scoring(Packs.SHIPPED)),
                memory.streams());
    }

    private List<String> timeline(String key) {
        Memory memory = new Memory(history);
        return new TimelineController(
                        new SubjectDesk(memory.subjects()),
                        memory.streams(),
                        new PersonalDataAccess(),
                        () -> new Freshness.Stamp(List.of(), "7-11", Instant.EPOCH, Gaps.NONE))
                        .timeline(
                                key,
                                null,
                                null,
                                new TestingAuthenticationToken("local-regulator", "", "ROLE_REGULATOR"))
                        .page()
                        .items()
                        .stream()
                        .map(TimelineItem::event)
                        .toList();
    }
}
