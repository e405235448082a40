package org.mingjian.query.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.asknown.PastDesk;
import org.mingjian.query.casehistory.CaseHistory;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingFold;
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
import org.mingjian.query.sharing.Disclosure;
import org.mingjian.query.sharing.PartnerDesk;
import org.mingjian.query.sharing.PartnerPenalties;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
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
@Import({SecurityConfiguration.class, PackBeans.class, RecordBeans.class, TierBeans.class, LabBeans.class})
class RestTestApplication {
    static final String PERSON = "Subject-person." + "ab".repeat(32);
    static final String INSPECTION = "Inspection-01JD00000000000000000000AA";
    static final String ORDER = "RectificationOrder-01JD0000000000000000000001";
    static final String CASE = "PenaltyCase-01JD00000000000000000000C1";
    static final String LICENCE = "Authorisation-01JD00000000000000000000L1";
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    static final String BEING_BUILT = "unitdossier";

    private final Memory memory;

    RestTestApplication() {
        this(TierBeans.told(SmallHistory.tell()));
    }

    RestTestApplication(History history) {
        memory = new Memory(history);
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
    Disclosure disclosure(Scoring scoring) {
        return new Disclosure(scoring);
    }

    @Bean
    PastDesk pastDesk(Subjects subjects, Streams streams) {
        return new PastDesk(subjects, streams, new CreditStandingFold(Packs.SHIPPED));
    }

    @Bean
    PartnerPenalties partnerPenalties(SubjectDesk desk, Penalties penalties, Disclosure disclosure, Streams streams) {
        return new PartnerPenalties(desk, penalties, disclosure, streams);
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
    PartnerDesk partnerDesk(SubjectDesk desk, PastDesk past, Disclosure disclosure, Streams streams) {
        return new PartnerDesk(desk, past, disclosure, streams);
    }

    @Bean
    CaseHistory caseHistory() {
        return new CaseHistory(Packs.folds(), ViewJson.mapper());
    }
}
