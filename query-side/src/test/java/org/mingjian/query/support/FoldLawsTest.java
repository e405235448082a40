package org.mingjian.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingjian.identifier.IdentifierMoved;
import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.ReviewOutcome;
import mingjian.rectification.OrderNature;
import mingjian.shared.Severity;
import mingjian.subject.HonourLevel;
import mingjian.subject.HonourRecorded;
import mingjian.subject.HonourWithdrawn;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.catalog.EventType;
import org.mingjian.query.credit.GradeDays;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;

/** What every fold must bear: any order between streams, any event again; and it must know every event. */
class FoldLawsTest {

    static List<Fold<?>> folds() {
        return Packs.folds();
    }

    @ParameterizedTest
    @MethodSource("folds")
    void takesOrLeavesWithAReasonEveryCataloguedEvent(Fold<?> fold) {
        Intake intake = fold.intake();

        for (EventType event : EventCatalog.standard().all()) {
            boolean taken = intake.taken().contains(event.type());
            assertThat(intake.whyLeft(event.type()).isPresent())
                    .as("%s leaves %s", fold.view(), event.name())
                    .isEqualTo(!taken);
        }
        assertThat(intake.left().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(intake.contexts().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("folds")
    void leavesAContextAsAWholeOnlyIfItTakesNothingOfIt(Fold<?> fold) {
        Intake intake = fold.intake();
        var catalogued =
                EventCatalog.standard().all().stream().map(EventType::context).collect(Collectors.toSet());
        var singled = Stream.concat(intake.taken().stream(), intake.left().keySet().stream())
                .map(Class::getPackageName)
                .collect(Collectors.toSet());

        assertThat(intake.contexts().keySet()).isSubsetOf(catalogued).doesNotContainAnyElementsOf(singled);
    }

    @Property(tries = 200)
    void foldsTheSameWhateverTheOrderBetweenStreamsAndHoweverOftenAnEventComes(@ForAll long seed) {
        var random = new Random(seed);
        List<RecordedEvent> recorded = history(random).events();
        List<RecordedEvent> arriving = interleave(recorded, random);

        for (Fold<?> fold : folds()) {
            assertThat(History.views(fold, arriving)).isEqualTo(History.views(fold, recorded));
        }
    }

    @Property(tries = 100)
    void writesDownTheGradesThatTheFactsEarnWhicheverEventCameLast(@ForAll long seed) {
        var random = new Random(seed);
        var fold = new CreditStandingFold(Packs.SHIPPED);
        var views = new HashMap<String, CreditStandingView>();

        for (RecordedEvent event : interleave(history(random).events(), random)) {
            for (String key : fold.keys(event)) {
                CreditStandingView view = fold.fold(views.getOrDefault(key, fold.initial(key)), event);
                views.put(key, view);
                if (!view.facts().isEmpty()) {
                    assertThat(view.gradeDays())
                            .isEqualTo(GradeDays.of(view.jurisdiction(), view.facts(), Packs.SHIPPED));
                }
            }
        }
    }

    /** Streams keep their own order; between them anything goes, and now and then a prefix of one comes again. */
    private static List<RecordedEvent> interleave(List<RecordedEvent> recorded, Random random) {
        Map<String, List<RecordedEvent>> byStream = recorded.stream()
                .collect(Collectors.groupingBy(RecordedEvent::stream, LinkedHashMap::new, Collectors.toList()));
        var next = new HashMap<String, Integer>();
        var arriving = new ArrayList<RecordedEvent>();
        while (!byStream.isEmpty()) {
            var names = new ArrayList<>(byStream.keySet());
            String stream = names.get(random.nextInt(names.size()));
            var events = byStream.get(stream);
            if (events == null) {
                continue;
            }
            int at = next.merge(stream, 1, Integer::sum) - 1;
            arriving.add(events.get(at));
            if (random.nextInt(3) == 0) {
                arriving.addAll(events.subList(random.nextInt(at + 1), at + 1));
            }
            if (at + 1 == events.size()) {
                byStream.remove(stream);
            }
        }
        return arriving;
    }

    private static History history(Random random) {
        var history = new History()
                .add(Facts.HOTEL, Facts.HOTEL, Facts.registered("花园宾馆", "CN-410105"))
                .add(Facts.BATH, Facts.BATH, Facts.registered("清泉浴池", "CN-410102"))
                .add(Facts.UNIT, Facts.HOTEL, Facts.UNIT, Facts.opened(Facts.HOTEL, "CN-410102"));
        String runBy = Facts.HOTEL;
        for (int i = 0; i < 4 + random.nextInt(12); i++) {
            runBy = step(history, random, i, runBy);
        }
        return history;
    }

    private static String step(History history, Random random, int i, String subject) {
        String other = subject.equals(Facts.HOTEL) ? Facts.BATH : Facts.HOTEL;
        String day = "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
        String unit = Facts.UNIT;
        String inspection = "Inspection-" + i;
        switch (random.nextInt(14)) {
            case 10 -> honour(history, subject, i, day);
            case 0 -> history.add(subject, subject, Facts.renamed("名" + i, day));
            case 1 ->
                history.add(inspection, subject, unit, Facts.scheduled(subject, unit))
                        .add(inspection, subject, unit, Facts.entered(day))
                        .add(inspection, subject, unit, Facts.finding("f1", Severity.SERIOUS))
                        .add(inspection, subject, unit, Facts.concluded(day, InspectionResult.PROBLEMS_FOUND))
                        .add(inspection, subject, unit, Facts.withdrawing("f1"));
            case 2 -> history.add(inspection, subject, unit, Facts.pastInspection(subject, unit, day, Severity.MINOR));
            case 3 ->
                history.add(
                        "PenaltyCase-" + i,
                        subject,
                        unit,
                        Facts.pastPenalty(
                                subject, "act" + random.nextInt(2), day, CreditClass.GENERAL, Finality.FINAL));
            case 4 ->
                history.add(
                        "RectificationOrder-" + i, subject, unit, Facts.pastOrder(subject, "act0", OrderNature.ADVICE));
            case 6 -> order(history, subject, i, day);
            case 7 -> penaltyCase(history, subject, other, i, day, random);
            case 8 ->
                history.add("Authorisation-" + i, subject, unit, RosterFacts.licence(subject, day, "2027-01-01"))
                        .add("Authorisation-" + i, subject, unit, RosterFacts.suspended(day, null))
                        .add("Authorisation-" + i, subject, unit, RosterFacts.revoked(day, "沐浴"));
            case 11 -> records(history, i, day, random);
            case 12 -> tiers(history, subject, day);
            case 9 -> history.add("SiteVisit-" + i, subject, unit, RosterFacts.visit(subject, day));
            case 5 -> {
                history.add(unit, other, unit, Facts.handedOver(subject, other, day));
                return other;
            }
            default ->
                history.add("Identifier-legacy." + i, "", Facts.claimedBy(subject))
                        .add("Identifier-legacy." + i, "", moved(subject, other, day));
        }
        return subject;
    }

    private static void tiers(History history, String subject, String day) {
        history.add(TierFacts.STREAM, subject, Facts.UNIT, TierFacts.reviewed(day))
                .add(TierFacts.LISTING, subject, Facts.UNIT, TierFacts.whiteEntered(day, null))
                .add(TierFacts.STREAM, subject, Facts.UNIT, TierFacts.proposed("B", day, null))
                .add(TierFacts.LISTING, subject, Facts.UNIT, TierFacts.whiteLeft(day))
                .add(TierFacts.STREAM, subject, Facts.UNIT, TierFacts.confirmed("B", day, day));
    }

    private static void honour(History history, String subject, int i, String day) {
        history.add(
                        subject,
                        subject,
                        new HonourRecorded("h" + i, "守信激励对象", HonourLevel.CITY, "市政府", null, Facts.day(day), null))
                .add(subject, subject, new HonourWithdrawn("h" + i, Facts.day("2026-12-01"), "弄虚作假"));
    }

    private static void order(History history, String subject, int i, String day) {
        String order = "RectificationOrder-" + i;
        history.add(
                        order,
                        subject,
                        Facts.UNIT,
                        OrderFacts.ordered(subject, OrderNature.PRECONDITION, day, "2026-12-01"))
                .add(order, subject, Facts.UNIT, OrderFacts.unmet("2026-12-02"))
                .add(order, subject, Facts.UNIT, OrderFacts.extended("2026-12-02", "2026-12-20"))
                .add(order, subject, Facts.UNIT, OrderFacts.verified("2026-12-10"))
                .add(order, subject, Facts.UNIT, OrderFacts.writtenOff("2026-12-11"));
    }

    /** Repair of and objection to a decision of some case, which may be there or not. */
    private static void records(History history, int i, String day, Random random) {
        String penaltyCase = "PenaltyCase-" + random.nextInt(12);
        String number = random.nextBoolean() ? CaseFacts.NUMBER : null;
        history.add(RecordFacts.REPAIRS, Facts.HOTEL, RecordFacts.requested("r" + i, penaltyCase, number, day, null))
                .add(RecordFacts.REPAIRS, Facts.HOTEL, RecordFacts.accepted("r" + i, penaltyCase, number, day, day))
                .add(RecordFacts.REPAIRS, Facts.HOTEL, RecordFacts.approved("r" + i, penaltyCase, number, day))
                .add("CreditObjection-" + i, Facts.HOTEL, RecordFacts.objected(penaltyCase, number, day, null));
        if (random.nextBoolean()) {
            history.add(
                    RecordFacts.REPAIRS, Facts.HOTEL, RecordFacts.revoked("r" + i, penaltyCase, number, "2026-12-05"));
        }
    }

    /** A case with two parties: events of a decision name its party. */
    private static void penaltyCase(History history, String subject, String other, int i, String day, Random random) {
        String penaltyCase = "PenaltyCase-" + i;
        ReviewOutcome outcome = ReviewOutcome.values()[random.nextInt(ReviewOutcome.values().length)];
        history.add(penaltyCase, subject, Facts.UNIT, CaseFacts.filed(subject, day))
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.established(subject, "a1", null))
                .add(penaltyCase, other, Facts.UNIT, CaseFacts.established(other, "a2", null))
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.decided(subject, day, "a1"))
                .add(
                        penaltyCase,
                        other,
                        Facts.UNIT,
                        CaseFacts.decided(other, "二", day, false, CreditClass.SERIOUS, "a2"))
                .add(penaltyCase, other, Facts.UNIT, CaseFacts.served("二", day))
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.served(CaseFacts.NUMBER, day))
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.published(CaseFacts.NUMBER, day))
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.reviewRequested(CaseFacts.NUMBER, "2026-12-01"))
                .add(
                        penaltyCase,
                        subject,
                        Facts.UNIT,
                        CaseFacts.reviewDecided(CaseFacts.NUMBER, outcome, "2026-12-20", null))
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.paid(CaseFacts.NUMBER, "2026-12-20"))
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.closed("2026-12-21"));
    }

    private static IdentifierMoved moved(String from, String to, String on) {
        return IdentifierMoved.newBuilder()
                .setFromSubject(from)
                .setToSubject(to)
                .setMovedOn(Facts.day(on))
                .setReason("wrong one")
                .build();
    }
}
