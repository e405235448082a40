package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** The whole DineSafe set goes in, and the system's own answers give the numbers that the source has; a part changes nothing again. */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DineSafeIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Pattern ESTABLISHMENT = Pattern.compile("\"\\d+\",\"(\\d+)\",");
    private static final String YEARS = "?from=2001-01-01&to=2021-12-31";

    @Test
    @Order(1)
    void importsEveryRowOnce() throws IOException {
        List<Path> files = files();
        int subjects = SYSTEM.count("subjects");
        int units = SYSTEM.count("units");
        int inspections = SYSTEM.count("inspections");

        Outcome imported = Imports.run(SYSTEM, files);

        assertThat(imported.exit()).as(imported.all()).isZero();
        Eventually.within(Duration.ofMinutes(5), () -> {
            assertThat(SYSTEM.count("inspections") - inspections).isEqualTo(97_010);
            assertThat(SYSTEM.count("subjects") - subjects).isEqualTo(11_543);
            assertThat(SYSTEM.count("units") - units).isEqualTo(11_543);
        });
        assertStatisticsAreThoseOfTheSource();
        String position = SYSTEM.logPosition();

        Path directory = Path.of("target", "dinesafe-again");
        Outcome again = Imports.run(
                SYSTEM,
                files.stream()
                        .map(file -> Tenth.of(file, ESTABLISHMENT, directory))
                        .toList());

        assertThat(again.exit()).as(again.all()).isZero();
        assertThat(SYSTEM.logPosition()).isEqualTo(position);
    }

    /** Whether the example's risk level tells where something serious is found in the year after; what it says stands in a file. */
    @Test
    @Order(2)
    void tellsHowWellTheRiskLevelTellsWhatIsFoundInTheYearAfter() throws IOException {
        assertThat(files()).isNotEmpty();
        String example = Files.readString(Checkout.file("ops/rules/CA-ON-Toronto/toronto-example-1.yaml"));
        List<String> days = IntStream.rangeClosed(2004, 2012)
                .mapToObj(year -> year + "-01-01")
                .toList();
        LabRuns lab = new LabRuns(SYSTEM);

        JsonNode report = lab.report(lab.order(example, "CA-ON-Toronto", "2012-12-31", days));

        assertThat(report.path("predictions")).hasSize(9).allSatisfy(DineSafeIT::assertRiskSeparates);
        new PredictionPage(report.path("predictions")).writeTo(Path.of("target", "prediction-dinesafe.md"));
    }

    /** More is found where the level is higher, each year, and chance alone does not explain it. */
    private static void assertRiskSeparates(JsonNode prediction) {
        JsonNode level = prediction.at("/drafted/all/riskLevel");
        assertThat(level.path("groups"))
                .extracting(group -> group.path("group").asString())
                .containsExactly("LOW", "MEDIUM", "HIGH");
        assertThat(level.path("groups"))
                .extracting(group -> group.at("/seriousFinding/share").asDouble())
                .isSorted();
        JsonNode area = level.path("seriousFinding");
        assertThat(area.path("low").asDouble()).as(area.toString()).isGreaterThan(0.5);
        assertThat(area.path("value").asDouble())
                .isBetween(area.path("low").asDouble(), area.path("high").asDouble());
    }

    private static void assertStatisticsAreThoseOfTheSource() {
        Answer answer = SYSTEM.as("regulator").get("/api/v1/inspections/statistics" + YEARS);
        JsonNode statistics = answer.body();

        assertThat(statistics.path("inspections").asInt()).isEqualTo(97_010);
        assertThat(statistics.at("/findings/total").asInt()).isEqualTo(87_115);
        assertThat(counts(statistics.at("/findings/byStatedSeverity")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "M - Minor", 45_402,
                        "S - Significant", 34_160,
                        "C - Crucial", 4_299,
                        "NA - Not Applicable", 3_254));
        assertThat(counts(statistics.at("/findings/byStatedAction")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Notice to Comply", 64_245,
                        "Corrected During Inspection", 21_420,
                        "Ticket", 992,
                        "Summons", 280,
                        "Summons and Health Hazard Order", 90,
                        "Order", 54,
                        "Closure Order", 17,
                        "Not in Compliance", 10,
                        "Warning Letter", 4,
                        "Education Provided", 3));
        assertThat(counts(statistics.at("/findings/byStatedOutcome")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Conviction - Fined", 615,
                        "Pending", 332,
                        "Charges Withdrawn", 140,
                        "Conviction - Suspended Sentence", 22,
                        "Charges Dismissed", 20,
                        "Charges Quashed", 14,
                        "Cancelled", 4,
                        "Conviction - Fined & Probationary Order", 3,
                        "Conviction - Ordered to Close by Court", 2,
                        "Conviction - Probationary Order", 1));
        assertThat(statistics.at("/findings/fines/CAD/count").asInt()).isEqualTo(711);
        assertThat(statistics.at("/findings/fines/CAD/amountMinor").asLong()).isEqualTo(31_564_550L);
    }

    private static List<Path> files() throws IOException {
        String folder = System.getenv("MINGJIAN_SAMPLE_DATA");
        assumeThat(folder).as("MINGJIAN_SAMPLE_DATA names no folder").isNotBlank();
        try (Stream<Path> files = Files.list(Path.of(folder, "dinesafe"))) {
            return files.filter(file -> file.toString().endsWith(".csv.gz"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Integer> counts(JsonNode object) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        return counts;
    }
}
