package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.Node;
import org.mingjian.command.support.TestDatabase;
import org.mingjian.log.EventMetadata;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSettings;
import org.mingjian.log.postgres.PostgresSimulation;

/** A node that fills a log with invented events of the past, and one that does not. */
class SimulatedClockIT {

    private static final Instant THEN = Instant.parse("2022-03-04T05:06:07Z");

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.start("postgres-simulation");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** One story, because what a log was made for cannot be undone. */
    @Test
    void timesEventsByTheirLinesOnlyOnALogThatIsMadeForIt() {
        assertThatThrownBy(() -> Node.start(database, "--mingjian.clock.simulated=true"))
                .rootCause()
                .hasMessageContaining("was not made to be filled");

        PostgresSimulation filling = new PostgresSimulation(
                database.url(), database.server().superuser(), database.server().superuserPassword());
        filling.begin("test", THEN);
        try (Node node = Node.start(database, "--mingjian.clock.simulated=true")) {
            assertThat(node.batch("officer", List.of(line("Subject-licence.a"))).body())
                    .contains("\"status\":201");
            assertThat(node.command("officer", "b", Lines.register("Subject-licence.b", "乙"))
                            .statusCode())
                    .isEqualTo(201);
        }
        try (Node node = Node.start(database)) {
            assertThat(node.batch("officer", List.of(line("Subject-licence.c"))).body())
                    .contains("unknown-field", "\"at\"");
        }

        DomainEventMessage<?> invented = event("Subject-licence.a");
        assertThat(invented.getTimestamp()).isEqualTo(THEN);
        assertThat(invented.getMetaData()).containsEntry(EventMetadata.CLOCK, EventMetadata.SIMULATED);
        DomainEventMessage<?> real = event("Subject-licence.b");
        assertThat(real.getTimestamp()).isAfter(InstantSource.system().instant().minus(Duration.ofHours(1)));
        assertThat(real.getMetaData()).doesNotContainKey(EventMetadata.CLOCK);
    }

    private static String line(String subject) {
        return Lines.line(
                subject,
                "{\"at\":\"" + THEN + "\"," + Lines.register(subject, "甲").substring(1));
    }

    private static DomainEventMessage<?> event(String stream) {
        try (PostgresEventLog log = PostgresEventLog.open(
                new PostgresLogSettings(database.url(), TestDatabase.WRITER, TestDatabase.PASSWORD, 2))) {
            return log.engine().readEvents(stream).next();
        }
    }
}
