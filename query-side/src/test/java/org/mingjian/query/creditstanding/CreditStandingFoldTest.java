package org.mingjian.query.creditstanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.UNIT;
import static org.mingjian.query.support.Facts.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mingjian.identifier.IdentifierMoved;
import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationOrdered;
import mingjian.shared.Severity;
import mingjian.subject.SubjectIdentifierAdded;
import mingjian.subject.SubjectIdentifierCorrected;
import mingjian.subject.SubjectMergeUndone;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.FactType;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.Packs;

class CreditStandingFoldTest {
    private final CreditStandingFold fold = new CreditStandingFold(Packs.SHIPPED);
    private final History history = new History().add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"));

    @Test
    void knowsASubjectWithItsNamesByDay() {
        history.add(HOTEL, HOTEL, Facts.renamed("新花园宾馆", "2026-02-01"));

        var view = history.view(fold, HOTEL);

        assertThat(view.kind()).isEqualTo("LEGAL_PERSON");
        assertThat(view.name()).isEqualTo("新花园宾馆");
        assertThat(view.nameOn(day("2026-01-31"))).isEqualTo("花园宾馆");
        assertThat(view.regions()).containsExactly("CN-410105");
    }

    @Test
    void keepsNoPersonalName() throws JsonProcessingException {
        assertThat(ViewJson.mapper().writeValueAsString(history.view(fold, HOTEL)))
                .doesNotContain("王小明");
    }

    @Test
    void isFoundByEachIdentifierItHoldsToday() {
        history.add(HOTEL, HOTEL, added("licence", "豫卫公证字1号"))
                .add(HOTEL, HOTEL, corrected("licence", "豫卫公证字1号", "豫卫公证字2号"))
                .add("Identifier-legacy.77", "", Facts.claimedBy(HOTEL))
                .add("Identifier-legacy.78", "", Facts.claimedBy(HOTEL))
                .add("Identifier-legacy.78", "", moved(HOTEL, BATH));

        assertThat(history.view(fold, HOTEL).keys())
                .containsExactlyInAnyOrder("uscc.91410100MA45QW8K5D", "licence.豫卫公证字2号", "legacy.77");
        assertThat(history.view(fold, BATH).keys()).contains("legacy.78");
    }

    @Test
    void tellsBothSidesOfAMergeAndOfItsUndoing() {
        history.add(BATH, BATH, Facts.mergedInto(HOTEL));
        assertThat(history.view(fold, BATH).mergedInto()).isEqualTo(HOTEL);
        assertThat(history.view(fold, HOTEL).absorbed()).containsExactly(BATH);
        assertThat(history.view(fold, HOTEL).recheck()).isTrue();

        history.add(
                BATH,
                BATH,
                SubjectMergeUndone.newBuilder()
                        .setFrom(HOTEL)
                        .setUndoneOn(day("2026-04-01"))
                        .setReason("two firms")
                        .build());
        assertThat(history.view(fold, BATH).mergedInto()).isNull();
        assertThat(history.view(fold, HOTEL).absorbed()).isEmpty();
    }

    @Test
    void followsAUnitThatChangesHands() {
        history.add(UNIT, HOTEL, UNIT, Facts.opened(HOTEL, "CN-410102"))
                .add(UNIT, BATH, UNIT, Facts.handedOver(HOTEL, BATH, "2026-03-01"));

        var former = history.view(fold, HOTEL);
        assertThat(former.regions()).containsExactly("CN-410105");
        assertThat(former.specialties()).isEmpty();
        assertThat(former.units()).containsKey(UNIT);
        assertThat(history.view(fold, BATH).recheck()).isTrue();
        assertThat(history.view(fold, BATH).units()).containsKey(UNIT);
    }

    @Test
    void keepsAFactOfEachStreamAndEveryStreamThatCarriedItsKey() {
        history.add(UNIT, HOTEL, UNIT, Facts.opened(HOTEL, "CN-410102"))
                .add("Inspection-1", HOTEL, UNIT, Facts.scheduled(HOTEL, UNIT))
                .add("Inspection-1", HOTEL, UNIT, Facts.entered("2026-02-03"))
                .add("Inspection-1", HOTEL, UNIT, Facts.finding("f1", Severity.SERIOUS))
                .add("Inspection-1", HOTEL, UNIT, Facts.finding("f2", Severity.MINOR))
                .add("Inspection-1", HOTEL, UNIT, Facts.concluded("2026-02-04", InspectionResult.PROBLEMS_FOUND))
                .add("Inspection-1", HOTEL, UNIT, Facts.withdrawing("f1"))
                .add("RectificationOrder-1", HOTEL, UNIT, Facts.pastOrder(HOTEL, "a", OrderNature.ADVICE))
                .add("PenaltyCase-1", HOTEL, UNIT, penalty());

        var view = history.view(fold, HOTEL);

        assertThat(view.streams().keySet())
                .containsExactlyInAnyOrder(HOTEL, UNIT, "Inspection-1", "RectificationOrder-1", "PenaltyCase-1");
        assertThat(view.facts().get("Inspection-1"))
                .isEqualTo(
                        new InspectionFact(day("2026-02-03"), 0, "PROBLEMS_FOUND", Map.of("f2", Gravity.MINOR), true));
        assertThat(view.facts().values()).extracting(Fact::type).contains(FactType.ORDER, FactType.PENALTY);
        assertThat(view.gradeDays().get("C")).containsExactly(new DayRange(day("2026-04-10"), day("2029-04-10")));
    }

    @Test
    void namesAnActWithItsInspectionAsFindingIdsRepeat() {
        assertThat(FactEvents.act("Inspection-1", "f1")).isEqualTo("Inspection-1#f1");
        assertThat(FactEvents.act("Inspection-1", "Inspection-1#f1")).isEqualTo("Inspection-1#f1");
        assertThat(FactEvents.act(null, "f1")).isEqualTo("f1");
    }

    @Test
    void comesBackFromJsonUnchangedAndKeepsFactsShort() throws JsonProcessingException {
        history.add(UNIT, HOTEL, UNIT, Facts.opened(HOTEL, "CN-410102"))
                .add(
                        "Inspection-toronto.100456123",
                        HOTEL,
                        UNIT,
                        Facts.pastInspection(HOTEL, UNIT, "2025-01-02", Severity.MINOR, Severity.SERIOUS))
                .add("PenaltyCase-toronto.100456123.1", HOTEL, UNIT, penalty());
        String made = "PenaltyCase-01JD00000000000000000000C1";
        String inspected = "Inspection-01JD00000000000000000000N1";
        history.add("RectificationOrder-01JD00000000000000000000R1", HOTEL, UNIT, orderFor(inspected))
                .add(made, HOTEL, UNIT, CaseFacts.established(HOTEL, "f1", inspected))
                .add(made, HOTEL, UNIT, CaseFacts.decided(HOTEL, "2026-04-10", "f1"))
                .add(made, HOTEL, UNIT, CaseFacts.served(CaseFacts.NUMBER, "2026-04-11"));
        ObjectMapper json = ViewJson.mapper();
        var view = history.view(fold, HOTEL);

        assertThat(json.readValue(json.writeValueAsString(view), CreditStandingView.class))
                .isEqualTo(view);
        for (Fact fact : view.facts().values()) {
            assertThat(json.writerFor(Fact.class).writeValueAsString(fact).getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(
                            fact instanceof PenaltyFact penalty && penalty.document() != null ? 200 : 150);
        }
    }

    @Test
    void isAnotherVersionUnderOtherRules() {
        var fewer = new RulePacks(List.of(Packs.SHIPPED.packs().get(0)));

        assertThat(new CreditStandingFold(fewer).version()).isNotEqualTo(fold.version());
    }

    private static RectificationOrdered orderFor(String inspection) {
        return OrderFacts.ordered(HOTEL, OrderNature.PRECONDITION, "2026-02-01", "2026-03-01", inspection, "f1");
    }

    private static HistoricPenaltyRecorded penalty() {
        return Facts.pastPenalty(HOTEL, "a", "2026-04-10", CreditClass.SERIOUS, Finality.FINAL);
    }

    private static SubjectIdentifierAdded added(String scheme, String value) {
        return SubjectIdentifierAdded.newBuilder()
                .setScheme(scheme)
                .setValue(value)
                .setValidFrom(day("2026-01-05"))
                .build();
    }

    private static SubjectIdentifierCorrected corrected(String scheme, String wrong, String right) {
        return SubjectIdentifierCorrected.newBuilder()
                .setScheme(scheme)
                .setWrongValue(wrong)
                .setValue(right)
                .setValidFrom(day("2026-01-06"))
                .setReason("typo")
                .build();
    }

    private static IdentifierMoved moved(String from, String to) {
        return IdentifierMoved.newBuilder()
                .setFromSubject(from)
                .setToSubject(to)
                .setMovedOn(day("2026-02-02"))
                .setReason("wrong one")
                .build();
    }

    @Test
    void saysWhomAnEventMayConcernThatCannotBeRead() {
        var fold = new CreditStandingFold(Packs.SHIPPED);

        assertThat(fold.concerned("Subject-a", Map.of())).containsExactly("Subject-a");
        assertThat(fold.concerned("PenaltyCase-1", Map.of("subject", "Subject-b")))
                .containsExactly("Subject-b");
        assertThat(fold.concerned("Subject-a", Map.of("subject", "Subject-b")))
                .containsExactlyInAnyOrder("Subject-a", "Subject-b");
        assertThat(fold.concerned("Organ-1", Map.of())).isEmpty();
        assertThat(fold.concerned("Identifier-licence.A1", Map.of()))
                .as("an identifier is somebody's, nobody knows whose")
                .containsExactly("");
    }
}
