package org.mingjian.query.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationOrdered;
import mingjian.shared.Severity;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectRegistered;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.casehistory.CaseHistory;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.RebuildRefusedException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Gaps;
import org.mingjian.query.projection.deadletters.LetterDesk;
import org.mingjian.query.search.Authorisations;
import org.mingjian.query.search.Inspections;
import org.mingjian.query.search.Orders;
import org.mingjian.query.search.Organs;
import org.mingjian.query.search.Penalties;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.SubjectSearch;
import org.mingjian.query.search.Subjects;
import org.mingjian.query.search.Units;
import org.mingjian.query.security.SecurityConfiguration;
import org.mingjian.query.sharing.PartnerDesk;
import org.mingjian.query.sharing.PartnerPenalties;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.PackFacts;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.RosterFacts;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The web layer over a small history: a hotel with a record, a bath merged into it, a natural person. Not annotated as a
 * configuration, so that the real application does not find it when it is started in a test.
 */
@EnableAutoConfiguration
@ComponentScan("org.mingjian.query.rest")
@Import({SecurityConfiguration.class, PackBeans.class})
class RestTestApplication {
    static final String PERSON = "Subject-person." + "ab".repeat(32);
    static final String INSPECTION = "Inspection-01JD00000000000000000000AA";
    static final String ORDER = "RectificationOrder-01JD0000000000000000000001";
    static final String CASE = "PenaltyCase-01JD00000000000000000000C1";
    static final String LICENCE = "Authorisation-01JD00000000000000000000L1";
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    static final String BEING_BUILT = "unitdossier";

    private final Memory memory = new Memory(history());

    private static History history() {
        return new History()
                .add(Facts.HOTEL, Facts.HOTEL, Facts.registered("花园宾馆", "CN-410105"))
                .add(Facts.BATH, Facts.BATH, Facts.registered("清泉浴池", "CN-410102"))
                .add(Facts.BATH, Facts.BATH, Facts.mergedInto(Facts.HOTEL))
                .add("Identifier-licence.A1", "", Facts.claimedBy(Facts.HOTEL))
                .add(PERSON, PERSON, person())
                .add(Facts.UNIT, Facts.HOTEL, Facts.UNIT, Facts.opened(Facts.HOTEL, "CN-410102"))
                .add(INSPECTION, Facts.HOTEL, Facts.UNIT, Facts.scheduled(Facts.HOTEL, Facts.UNIT))
                .add(INSPECTION, Facts.HOTEL, Facts.UNIT, Facts.entered("2026-02-03"))
                .add(INSPECTION, Facts.HOTEL, Facts.UNIT, Facts.finding("f1", Severity.SERIOUS))
                .add(
                        INSPECTION,
                        Facts.HOTEL,
                        Facts.UNIT,
                        Facts.concluded("2026-02-03", InspectionResult.PROBLEMS_FOUND))
                .add(
                        "PenaltyCase-1",
                        Facts.HOTEL,
                        Facts.UNIT,
                        Facts.pastPenalty(Facts.HOTEL, "a", "2026-04-10", CreditClass.GENERAL, Finality.FINAL))
                .add(
                        "PenaltyCase-2",
                        Facts.BATH,
                        Facts.UNIT,
                        Facts.pastPenalty(Facts.BATH, "b", "2026-04-10", CreditClass.SERIOUS, Finality.FINAL))
                .add(ORDER, Facts.HOTEL, Facts.UNIT, order())
                .add(ORDER, Facts.HOTEL, Facts.UNIT, OrderFacts.extended("2026-10-10", "2026-11-01"))
                .add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.filed(Facts.HOTEL, "2026-09-01"))
                .add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.established(Facts.HOTEL, "f1", INSPECTION))
                .add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.decided(Facts.HOTEL, "2026-10-08", "f1"))
                .add(CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.served(CaseFacts.NUMBER, "2026-10-10"))
                .add(LICENCE, Facts.HOTEL, Facts.UNIT, RosterFacts.licence(Facts.HOTEL, "2022-05-01", "2026-04-30"))
                .add("SiteVisit-1", Facts.HOTEL, Facts.UNIT, RosterFacts.visit(Facts.HOTEL, "2026-11-05"))
                .add(RosterFacts.ORGAN, "", RosterFacts.organ("郑州市卫生和计划生育委员会"))
                .add(RosterFacts.ORGAN, "", RosterFacts.renamed("郑州市卫生健康委员会", "2021-01-01"))
                .add(RosterFacts.ORGAN, "", RosterFacts.power("p1", "2020-01-01", "2025-12-31"))
                .add(RosterFacts.ORGAN, "", RosterFacts.power("p2", "2026-01-01", null))
                .add(OrderFacts.OFFICER, "", RosterFacts.officer("陈七"))
                .add(OrderFacts.OFFICER, "", RosterFacts.certificate("2020-01-01", "2026-06-30"))
                .add(PackFacts.STREAM, "", PackFacts.published())
                .add(PackFacts.STREAM, "", PackFacts.superseded());
    }

    private static RectificationOrdered order() {
        return OrderFacts.ordered(Facts.HOTEL, OrderNature.PRECONDITION, "2026-10-01", "2026-10-15", INSPECTION, "f1");
    }

    static SubjectRegistered person() {
        return SubjectRegistered.newBuilder()
                .setKind(SubjectKind.NATURAL_PERSON)
                .setJurisdiction("CN-410105")
                .setScheme("person")
                .setProfile(SubjectProfile.newBuilder()
                        .setPersonal(Facts.person("赵六"))
                        .build())
                .build();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(NOW);
    }

    @Bean
    Today today(InstantSource clock) {
        return new Today(clock, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    Freshness freshness(ObligingLetters letters) {
        return (views, searching) -> {
            var all = views.stream().map(view -> new ViewVersion(view, 1)).toList();
            var gaps = all.stream().map(version -> Gaps.of(version, letters.headers()));
            return new Freshness.Stamp(all, "7-11", NOW, gaps.reduce(Gaps.NONE, Gaps::and));
        };
    }

    @Bean
    ObligingLetters letters() {
        return new ObligingLetters();
    }

    @Bean
    LetterDesk letterDesk(ObligingLetters letters, InstantSource clock) {
        return new LetterDesk(letters, clock, () -> "order", view -> Optional.empty());
    }

    @Bean
    Operations operations() {
        return () -> new Operations.Report(
                "7-11",
                NOW,
                Map.of(
                        "creditstanding",
                        status("creditstanding", null),
                        BEING_BUILT,
                        status(
                                BEING_BUILT,
                                new ProjectionStatus.Next(
                                        new ViewVersion(BEING_BUILT, 2),
                                        "7-3",
                                        0.25,
                                        1000,
                                        8,
                                        0,
                                        ProjectionStatus.State.RUNNING,
                                        null))));
    }

    private static ProjectionStatus status(String view, ProjectionStatus.@Nullable Next next) {
        return new ProjectionStatus(
                view,
                new ViewVersion(view, 1),
                ProjectionStatus.State.RUNNING,
                null,
                3,
                "7-11",
                0,
                0,
                0,
                4,
                false,
                next);
    }

    /** As an engine that is building one view. */
    @Bean
    Rebuilds rebuilds() {
        return new Rebuilds() {
            @Override
            public ViewVersion begin(String view, boolean force, String by) {
                if (view.equals(BEING_BUILT) && !force) {
                    throw RebuildRefusedException.running(new ViewVersion(view, 2));
                }
                return new ViewVersion(view, 2);
            }

            @Override
            public ViewVersion cancel(String view, String by) {
                if (view.equals(BEING_BUILT)) {
                    return new ViewVersion(view, 2);
                }
                throw RebuildRefusedException.notRunning(view);
            }
        };
    }

    @Bean
    FakeCatchUp catchUp() {
        return new FakeCatchUp();
    }

    @Bean
    FakeVerifications verifications() {
        return new FakeVerifications();
    }

    @Bean
    Scoring scoring() {
        return new Scoring(Packs.SHIPPED);
    }

    @Bean
    Streams streams() {
        return memory.streams();
    }

    @Bean
    Subjects subjects() {
        return memory.subjects();
    }

    @Bean
    Units units() {
        return memory.units();
    }

    @Bean
    Inspections inspections() {
        return memory.inspections();
    }

    @Bean
    Orders orders() {
        return memory.orders();
    }

    @Bean
    Penalties penalties() {
        return memory.penalties();
    }

    @Bean
    Authorisations authorisations() {
        return memory.authorisations();
    }

    @Bean
    Organs organs() {
        return memory.organs();
    }

    @Bean
    PartnerPenalties partnerPenalties(SubjectDesk desk, Penalties penalties, Scoring scoring, Streams streams) {
        return new PartnerPenalties(desk, penalties, scoring, streams);
    }

    @Bean
    SubjectDesk desk(Subjects subjects) {
        return new SubjectDesk(subjects);
    }

    @Bean
    SubjectSearch subjectSearch(Subjects subjects, Units units, SubjectDesk desk, Scoring scoring) {
        return new SubjectSearch(subjects, units, desk, scoring);
    }

    @Bean
    PartnerDesk partnerDesk(SubjectDesk desk, Scoring scoring, Streams streams) {
        return new PartnerDesk(desk, scoring, streams);
    }

    @Bean
    CaseHistory caseHistory() {
        return new CaseHistory(Packs.folds(), ViewJson.mapper());
    }
}
