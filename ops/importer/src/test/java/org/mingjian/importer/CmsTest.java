package org.mingjian.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped mappings against the whole data set, when it is there: what its publisher counts, we count. */
class CmsTest {
    private String data = "";

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void needsTheData() {
        String folder = System.getenv("MINGJIAN_SAMPLE_DATA");
        assumeTrue(folder != null && !folder.isBlank(), "MINGJIAN_SAMPLE_DATA does not name the sample data");
        data = folder;
    }

    private ImportReport dryRun(String file) {
        ImportSettings settings = new ImportSettings(
                TestImports.mapping("cms-" + file),
                List.of(Path.of(data, "cms", file + ".csv.gz")),
                directory.resolve("rejects.csv"),
                true,
                1,
                Duration.ZERO);
        ImportReport report = new ImportRun(settings, TestImports.NO_TARGET, InstantSource.system())
                .run(Progress.NONE)
                .report();
        assertThat(report.outcome()).isEqualTo("complete");
        return report;
    }

    @Test
    void findsEveryFacility() {
        ImportReport report = dryRun("facilities");

        assertThat(report.rows()).isEqualTo(6_795);
        assertThat(report.tallies()).containsEntry("facilities", 6_795L);
        assertThat(report.command("OpenSupervisedUnit").planned()).isEqualTo(6_795);
    }

    @Test
    void findsEverySurveyDeficiencyAndCorrection() {
        ImportReport report = dryRun("deficiencies");

        assertThat(report.rows()).isEqualTo(76_480);
        assertThat(report.records()).isEqualTo(15_831);
        assertThat(report.command("RecordHistoricInspection").planned()).isEqualTo(15_831);
        assertThat(report.command("RecordHistoricOrder").planned()).isEqualTo(76_480);
        assertThat(report.command("RecordHistoricCorrection").planned()).isEqualTo(76_011);
        assertThat(report.tallies())
                .containsEntry("facilities", 3_434L)
                .extractingByKey("severity", MAP)
                .contains(entry("B", 908L), entry("D", 47_524L), entry("L", 209L));
    }

    @Test
    void findsEveryPenaltyAndKeepsEqualOnesApart() {
        ImportReport report = dryRun("penalties");

        assertThat(report.rows()).isEqualTo(8_346);
        assertThat(report.command("RecordHistoricPenalty").planned()).isEqualTo(8_346);
        assertThat(report.tallies())
                .containsEntry("type", Map.of("Fine", 6_927L, "Payment Denial", 1_419L))
                .containsEntry("fines", Map.of("count", 6_927L, "sum", new BigDecimal("225978386.00")));
    }
}
