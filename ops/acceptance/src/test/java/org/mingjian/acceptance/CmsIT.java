package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** The whole set of the US nursing homes goes in, and the system's own answers give the numbers that the source has. */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CmsIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final String NURSING = "specialty=nursing-care";
    private static final Pattern FACILITY = Pattern.compile("(\\w{6}),");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @Test
    @Order(1)
    void importsEveryRowOnceAndRejectsOnlyTheCorrectionsBeforeTheirSurvey() throws IOException {
        String folder = System.getenv("MINGJIAN_SAMPLE_DATA");
        assumeThat(folder).as("MINGJIAN_SAMPLE_DATA names no folder").isNotBlank();
        Path data = Path.of(folder, "cms");
        int units = SYSTEM.count("units");
        int inspections = SYSTEM.count("inspections");

        JsonNode facilities = imported(data.resolve("facilities.csv.gz"), "facilities", 0);
        JsonNode deficiencies = imported(data.resolve("deficiencies.csv.gz"), "deficiencies", 2);
        JsonNode penalties = imported(data.resolve("penalties.csv.gz"), "penalties", 0);

        assertThat(facilities.at("/commands/OpenSupervisedUnit/accepted").asInt())
                .isEqualTo(6_795);
        assertThat(deficiencies
                        .at("/commands/RecordHistoricInspection/accepted")
                        .asInt())
                .isEqualTo(15_831);
        assertThat(deficiencies.at("/commands/RecordHistoricOrder/accepted").asInt())
                .isEqualTo(76_480);
        assertThat(deficiencies
                        .at("/commands/RecordHistoricCorrection/accepted")
                        .asInt())
                .isEqualTo(76_011 - 1_057);
        assertThat(deficiencies.at("/rejectedRows").asInt()).isEqualTo(1_057);
        assertThat(penalties.at("/commands/RecordHistoricPenalty/accepted").asInt())
                .isEqualTo(8_346);
        assertThat(earlyCorrections()).isEqualTo(1_057);
        Eventually.within(Duration.ofMinutes(10), () -> {
            assertThat(SYSTEM.count("units") - units).isEqualTo(6_795);
            assertThat(SYSTEM.count("inspections") - inspections).isEqualTo(15_831);
            assertThat(total("orders?" + NURSING)).isEqualTo(76_480);
            assertThat(total("penalties?" + NURSING)).isEqualTo(8_346);
        });
        assertAnswersAreThoseOfTheSource();
        String position = SYSTEM.logPosition();

        again(data, "facilities", 0);
        again(data, "deficiencies", 2);
        again(data, "penalties", 0);

        assertThat(SYSTEM.logPosition()).isEqualTo(position);
    }

    /** No rules hold there: the example for Toronto is tried as a draft. A survey is on record only where it found something. */
    @Test
    @Order(2)
    void tellsHowWellTheRiskLevelTellsWhatIsFoundInTheYearAfter() throws IOException {
        assumeThat(System.getenv("MINGJIAN_SAMPLE_DATA"))
                .as("MINGJIAN_SAMPLE_DATA names no folder")
                .isNotBlank();
        String example = Files.readString(Checkout.file("ops/rules/CA-ON-Toronto/toronto-example-1.yaml"))
                .replace("jurisdictions: [CA-ON-Toronto]", "jurisdictions: [US]");
        List<String> days = IntStream.rangeClosed(2020, 2025)
                .mapToObj(year -> year + "-01-01")
                .toList();
        LabRuns lab = new LabRuns(SYSTEM);

        JsonNode report = lab.report(lab.order(example, "US", "2025-12-31", days));

        assertThat(report.path("subjects").asInt()).isGreaterThanOrEqualTo(6_795);
        assertThat(report.path("predictions")).hasSize(6);
        new PredictionPage(report.path("predictions")).writeTo(TARGET.resolve("prediction-cms.md"));
    }

    private static void assertAnswersAreThoseOfTheSource() {
        JsonNode statistics = SYSTEM.as("regulator")
                .get("/api/v1/inspections/statistics?from=2017-06-22&to=2025-12-18")
                .body();
        assertThat(statistics.at("/findings/byStatedSeverity/D").asInt()).isEqualTo(47_524);
        assertThat(statistics.at("/findings/byStatedSeverity/L").asInt()).isEqualTo(209);
        assertThat(total("penalties?kind=FINE&" + NURSING)).isEqualTo(6_927);
        assertThat(total("penalties?kind=OTHER&" + NURSING)).isEqualTo(1_419);
        assertThat(Pages.of(SYSTEM.as("regulator"), "/api/v1/penalties?size=100&kind=FINE&" + NURSING)
                        .mapToLong(item -> item.at("/fine/amountMinor").asLong())
                        .sum())
                .isEqualTo(22_597_838_600L);
    }

    private static void again(Path data, String file, int exit) {
        Path some = Tenth.of(data.resolve(file + ".csv.gz"), FACILITY, TARGET.resolve("cms-again"));
        imported(some, file, exit);
    }

    private static JsonNode imported(Path rows, String file, int exit) {
        Outcome outcome = Launcher.await(SYSTEM.launcher()
                .start(
                        "import",
                        "--mapping",
                        "ops/imports/cms-" + file + ".yaml",
                        "--rejects",
                        rejectsOf(file).toString(),
                        "--json",
                        rows.toString()));
        assertThat(outcome.exit()).as(outcome.all()).isEqualTo(exit);
        return Json.read(outcome.out());
    }

    private static Path rejectsOf(String file) {
        return TARGET.resolve("cms-" + file + ".rejects.csv");
    }

    private static long earlyCorrections() throws IOException {
        return Files.readAllLines(rejectsOf("deficiencies")).stream()
                .filter(line -> line.contains(",RecordHistoricCorrection,corrected-before-ordered,"))
                .count();
    }

    private static int total(String question) {
        return SYSTEM.as("regulator")
                .get("/api/v1/" + question)
                .body()
                .path("total")
                .asInt(-1);
    }
}
