package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Somebody starts the system with the demo city, looks at what it says of itself, and acts in it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoCityIT {

    private static final RunningSystem SYSTEM = RunningSystem.notStarted(Path.of("target", "demo"));
    private static final String IN_2025 = "from=2025-01-01&to=2025-12-31";

    /** The README's first command; it does not wait for Ctrl-C here. */
    @BeforeAll
    static void startsWithTheDemoCity() {
        // $ ops/mingjian up --demo
        Outcome up = SYSTEM.tryUp("--demo");
        assertThat(up.exit()).as(up.all()).isZero();
    }

    @Test
    @Order(1)
    void showsEverythingOnceItIsUp() {
        for (JsonNode view : SYSTEM.status().path("views")) {
            assertThat(view.at("/lag/events").asInt(-1)).as(view.toString()).isZero();
            assertThat(view.path("deadLetters").asInt(-1)).as(view.toString()).isZero();
        }
        assertThat(SYSTEM.count("units")).isEqualTo(16_004);
    }

    @Test
    @Order(2)
    void holdsTheTasksCasesAndFinesOf2025() {
        Caller regulator = SYSTEM.as("regulator");

        assertThat(regulator
                        .get("/api/v1/inspections/statistics?" + IN_2025)
                        .body()
                        .path("inspections")
                        .asInt())
                .isEqualTo(2_891);
        List<JsonNode> penalties =
                Pages.of(regulator, "/api/v1/penalties?size=100&" + IN_2025).toList();
        assertThat(penalties).hasSize(256);
        assertThat(penalties.stream()
                        .mapToLong(item -> item.at("/fine/amountMinor").asLong())
                        .sum())
                .isEqualTo(34_640_000L);
    }

    @Test
    @Order(3)
    void timesEventsByTheYearsThatItTells() {
        JsonNode history = SYSTEM.as("auditor")
                .get("/api/v1/streams/Inspection-demo.2022.1/history")
                .body();

        JsonNode first = history.path("events").path(0);
        assertThat(first.path("at").asString()).as(history.toString()).startsWith("2022-03-");
    }

    /** The local officer acts for the city; what is done now is timed by the real clock. */
    @Test
    @Order(4)
    void letsALocalOfficerActThere() {
        Answer answer = SYSTEM.as("officer")
                .send(Command.of("ScheduleInspection", Fresh.stream("Inspection"), """
                {"subject": "%s", "unit": "SupervisedUnit-demo.1", "kind": "ROUTINE", "origin": "CLUE",
                 "specialties": ["%s"], "plannedOn": "2026-12-01",
                 "approval": {"approvedBy": "head", "approvedOn": "2026-01-05"}}""".formatted(
                                unit().at("/subject").asString(),
                                unit().at("/specialties/0").asString())));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @Test
    @Order(5)
    void startsAgainWithItAndWithoutLoadingAnything() {
        String position = SYSTEM.logPosition();

        assertThat(SYSTEM.down().exit()).isZero();
        assertThat(reachable()).isFalse();
        Outcome up = SYSTEM.tryUp("--demo");

        assertThat(up.exit()).as(up.all()).isZero();
        assertThat(SYSTEM.logPosition()).isEqualTo(position);
    }

    private static boolean reachable() {
        try {
            return SYSTEM.asNobody().get("/actuator/health/liveness").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    @Test
    @Order(6)
    void isRefusedOnADirectoryThatIsInUse() throws IOException {
        Path data = Path.of("target", "used");
        RunningSystem used = RunningSystem.notStarted(data);
        Files.createDirectories(data.resolve("postgres").resolve("data"));

        Outcome up = used.tryUp("--demo");

        assertThat(up.exit()).isEqualTo(1);
        assertThat(up.err()).contains("wants a fresh directory").contains("--data");
    }

    private static JsonNode unit() {
        return SYSTEM.as("regulator").get("/api/v1/units/SupervisedUnit-demo.1").body();
    }
}
