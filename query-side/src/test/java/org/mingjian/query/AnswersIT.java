package org.mingjian.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.shared.Severity;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSchema;
import org.mingjian.log.postgres.PostgresLogSettings;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.TestElasticsearch;
import org.mingjian.servers.LocalPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** The whole query side on a real log and a real Elasticsearch: what is appended is answered. */
@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@DirtiesContext
@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
class AnswersIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final InstantSource CLOCK = InstantSource.system();
    private static final LocalPostgres POSTGRES = LocalPostgres.start(Path.of("target/postgres-answers"));

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) throws IOException {
        for (String view : List.of(
                "creditstanding",
                "unitdossier",
                "inspectiondocket",
                "rectificationdocket",
                "penaltyregister",
                "repairdesk",
                "authorisations",
                "organroster",
                "tierboard")) {
            TestElasticsearch.delete("mingjian-" + view + "-v1");
        }
        TestElasticsearch.delete("mingjian-tokens");
        PostgresLogSchema.migrate(
                POSTGRES.jdbcUrl(),
                POSTGRES.superuser(),
                POSTGRES.superuserPassword(),
                "it_writer",
                "of a test",
                "it_reader",
                "of a test");
        properties.add("mingjian.log.postgres.url", POSTGRES::jdbcUrl);
        properties.add("mingjian.log.postgres.username", () -> "it_reader");
        properties.add("mingjian.log.postgres.password", () -> "of a test");
        properties.add(
                "mingjian.elasticsearch.url", () -> TestElasticsearch.server().uri());
        properties.add("mingjian.elasticsearch.username", () -> TestElasticsearch.server()
                .username());
        properties.add("mingjian.elasticsearch.password", () -> TestElasticsearch.server()
                .password());
        properties.add("mingjian.rules.directory", Packs.DIRECTORY::toString);
    }

    @Test
    void answersAllThreeUsersFromWhatWasAppended() {
        String mark = Long.toString(System.nanoTime(), 36);
        String subject = "Subject-it." + mark;
        append(history(subject, "SupervisedUnit-it." + mark, "Inspection-it." + mark, "PenaltyCase-it." + mark));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String credit = get("regulator", "/api/v1/subjects/" + subject + "/credit");
            assertThat(credit).contains("\"score\":85", "\"grade\":\"B\"", "PenaltyCase-it." + mark + "@0");
            assertThat(get("regulator", "/api/v1/subjects?name=花园宾馆" + mark)).contains(subject);
            assertThat(get("regulator", "/api/v1/inspections?subject=" + subject))
                    .contains("毛巾未消毒");
        });
        assertThat(get("partner", "/api/v1/partner/credit/" + subject + "?purpose=financing"))
                .contains("郑卫罚")
                .doesNotContain("毛巾", "risk");
        assertThat(get("auditor", "/api/v1/streams/Inspection-it." + mark + "/history"))
                .contains("\"stateAfter\"", "\"revision\":3");
        assertThat(get("operator", "/api/v1/status")).contains("\"state\":\"RUNNING\"", "\"counts\"");
        answersOfWhatWasKnown(subject);
    }

    /** From the streams, once what was appended is settled. */
    private void answersOfWhatWasKnown(String subject) {
        String credit = "/api/v1/subjects/" + subject + "/credit";
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String settled = JSON.readTree(get("regulator", credit))
                    .path("settledInstant")
                    .asString();
            assertThat(get("regulator", credit + "?knownAt=" + settled))
                    .contains("\"score\":85", "\"knownAt\":\"" + settled, "PenaltyCase-it.");
        });
        assertThat(get("officer", "/api/v1/subjects/" + subject + "/timeline"))
                .contains("Inspection-it.", "PenaltyCase-it.");
    }

    private static History history(String subject, String unit, String inspection, String penalty) {
        String mark = subject.substring(subject.indexOf('.') + 1);
        return new History()
                .add(subject, subject, Facts.registered("花园宾馆" + mark, "CN-410105"))
                .add(unit, subject, unit, Facts.opened(subject, "CN-410102"))
                .add(inspection, subject, unit, Facts.scheduled(subject, unit))
                .add(inspection, subject, unit, Facts.entered("2026-02-03"))
                .add(inspection, subject, unit, Facts.finding("f1", Severity.SERIOUS))
                .add(inspection, subject, unit, Facts.concluded("2026-02-03", InspectionResult.PROBLEMS_FOUND))
                .add(
                        penalty,
                        subject,
                        unit,
                        Facts.pastPenalty(subject, "a", "2026-04-10", CreditClass.GENERAL, Finality.FINAL));
    }

    private static void append(History history) {
        try (EventLog log =
                PostgresEventLog.open(new PostgresLogSettings(POSTGRES.jdbcUrl(), "it_writer", "of a test", 2))) {
            for (RecordedEvent event : history.events()) {
                var message = new GenericMessage<>(
                        event.eventId(), event.payload(), MetaData.from(Map.copyOf(event.metadata())));
                log.engine()
                        .appendEvents(List.of(new GenericDomainEventMessage<>(
                                event.stream().substring(0, event.stream().indexOf('-')),
                                event.stream(),
                                event.revision(),
                                message,
                                CLOCK.instant())));
            }
        }
    }

    private String get(String role, String path) {
        try {
            var response = mvc.perform(MockMvcRequestBuilders.get(path)
                            .with(jwt().jwt(token -> token.subject("local-" + role))
                                    .authorities(new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)))))
                    .andReturn()
                    .getResponse();
            String text = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(text).isEqualTo(200);
            return text;
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
