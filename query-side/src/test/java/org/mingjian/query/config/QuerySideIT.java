package org.mingjian.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSchema;
import org.mingjian.log.postgres.PostgresLogSettings;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.inspectiondocket.InspectionDocketFold;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.TestElasticsearch;
import org.mingjian.query.unitdossier.UnitDossierFold;
import org.mingjian.servers.LocalPostgres;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class QuerySideIT {

    private static final int ESTABLISHMENTS = Integer.getInteger("establishments", 300);
    private static final String SECRET = "only-for-this-test";

    private static LocalPostgres postgres;
    private static EventLog writer;

    @Configuration(proxyBeanMethods = false)
    static class Views {

        @Bean
        CreditStandingFold creditStanding() {
            return new CreditStandingFold(Packs.SHIPPED);
        }

        @Bean
        UnitDossierFold unitDossier() {
            return new UnitDossierFold();
        }

        @Bean
        InspectionDocketFold inspectionDocket() {
            return new InspectionDocketFold();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @BeforeAll
    static void servers() throws Exception {
        postgres = LocalPostgres.start(Path.of("target/postgres-query-side"));
        try (var owner = DriverManager.getConnection(
                        postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
                var statement = owner.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS event_log CASCADE");
        }
        PostgresLogSchema.migrate(
                postgres.jdbcUrl(),
                postgres.superuser(),
                postgres.superuserPassword(),
                "log_writer",
                SECRET,
                "log_reader",
                SECRET);
        writer = PostgresEventLog.open(new PostgresLogSettings(postgres.jdbcUrl(), "log_writer", SECRET, 8));
        for (String view : new String[] {
            "creditstanding",
            "unitdossier",
            "inspectiondocket",
            "rectificationdocket",
            "penaltyregister",
            "repairdesk",
            "authorisations",
            "organroster",
            "tierboard"
        }) {
            TestElasticsearch.delete("mingjian-" + view + "-v1");
        }
        TestElasticsearch.delete("mingjian-tokens");
    }

    @AfterAll
    static void stop() throws Exception {
        writer.close();
        postgres.close();
    }

    private static ApplicationContextRunner querySide() {
        return new ApplicationContextRunner()
                .withUserConfiguration(
                        Views.class,
                        LogConfiguration.class,
                        ElasticsearchConfiguration.class,
                        ProjectionConfiguration.class,
                        AxonConfiguration.class,
                        ProjectionGauges.class,
                        ProjectionsHealthIndicator.class)
                .withPropertyValues(
                        "mingjian.log.postgres.url=" + postgres.jdbcUrl(),
                        "mingjian.log.postgres.username=log_reader",
                        "mingjian.log.postgres.password=" + SECRET,
                        "mingjian.elasticsearch.url="
                                + TestElasticsearch.server().uri(),
                        "mingjian.elasticsearch.username="
                                + TestElasticsearch.server().username(),
                        "mingjian.elasticsearch.password="
                                + TestElasticsearch.server().password());
    }

    @Test
    void followsTheLogIntoAllViews() {
        new WriterOfHistory(writer).establishments(0, ESTABLISHMENTS);
        querySide().run(context -> {
            ProjectionEngine engine = context.getBean(ProjectionEngine.class);
            long began = System.nanoTime();
            awaitAll(engine);
            report(System.nanoTime() - began);
            assertThat(context.getBean(org.axonframework.config.Configuration.class)
                            .eventProcessingConfiguration()
                            .eventProcessor("creditstanding", StreamingEventProcessor.class))
                    .hasValueSatisfying(processor ->
                            assertThat(processor.processingStatus()).hasSize(4));
            assertThat(context.getBean(ProjectionsHealthIndicator.class)
                            .health()
                            .getStatus()
                            .getCode())
                    .isEqualTo("UP");

            new WriterOfHistory(writer).establishments(ESTABLISHMENTS, ESTABLISHMENTS + 10);
            awaitAll(engine);
            await().untilAsserted(() -> {
                Map<String, ProjectionStatus> status = engine.status();
                assertThat(status.get("creditstanding"))
                        .extracting(ProjectionStatus::documents)
                        .isEqualTo(ESTABLISHMENTS + 10L);
                assertThat(status.get("inspectiondocket"))
                        .extracting(ProjectionStatus::documents)
                        .isEqualTo((ESTABLISHMENTS + 10L) * (WriterOfHistory.EVENTS_EACH - 2));
            });
        });
    }

    private static void awaitAll(ProjectionEngine engine) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(engine.status().values()).allSatisfy(status -> {
                    assertThat(status.state()).as(status.toString()).isEqualTo(State.RUNNING);
                    assertThat(status.lagEvents()).isZero();
                }));
    }

    private static void report(long nanos) {
        long events = (long) ESTABLISHMENTS * WriterOfHistory.EVENTS_EACH;
        LoggerFactory.getLogger(QuerySideIT.class)
                .info("{} events into three views in {} ms", events, nanos / 1_000_000);
    }
}
