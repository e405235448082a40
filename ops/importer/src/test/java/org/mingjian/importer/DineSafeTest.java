package org.mingjian.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped mapping against the whole data set, when it is there: what its publisher counts, we count. */
class DineSafeTest {
    private static @Nullable ImportReport whole;
    private ImportReport report = TestImports.NO_REPORT;

    @BeforeEach
    void readsTheWholeSetOnce(@TempDir Path directory) throws IOException {
        String data = System.getenv("MINGJIAN_SAMPLE_DATA");
        assumeTrue(data != null && !data.isBlank(), "MINGJIAN_SAMPLE_DATA does not name the sample data");
        if (whole == null) {
            whole = dryRun(Path.of(data, "dinesafe"), directory);
        }
        report = whole;
    }

    private static ImportReport dryRun(Path data, Path directory) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            List<Path> inputs = files.filter(file -> file.toString().endsWith(".csv.gz"))
                    .sorted()
                    .toList();
            ImportSettings settings = new ImportSettings(
                    TestImports.mapping("toronto-dinesafe"),
                    inputs,
                    directory.resolve("rejects.csv"),
                    true,
                    1,
                    Duration.ZERO);
            return new ImportRun(settings, TestImports.NO_TARGET, InstantSource.system())
                    .run(Progress.NONE)
                    .report();
        }
    }

    @Test
    void findsEveryRowInspectionAndEstablishment() {
        assertThat(report.outcome()).isEqualTo("complete");
        assertThat(report.rows()).isEqualTo(147_202);
        assertThat(report.records()).isEqualTo(97_010);
        assertThat(report.tallies()).containsEntry("establishments", 11_543L).containsEntry("infractions", 87_115L);
    }

    @Test
    void findsTheSeveritiesActionsAndOutcomesStated() {
        assertThat(report.tallies())
                .extractingByKey("severity", MAP)
                .containsOnly(
                        entry("M - Minor", 45_402L),
                        entry("S - Significant", 34_160L),
                        entry("C - Crucial", 4_299L),
                        entry("NA - Not Applicable", 3_254L));
        assertThat(report.tallies())
                .extractingByKey("action", MAP)
                .containsOnly(
                        entry("Notice to Comply", 64_245L),
                        entry("Corrected During Inspection", 21_420L),
                        entry("Ticket", 992L),
                        entry("Summons", 280L),
                        entry("Summons and Health Hazard Order", 90L),
                        entry("Order", 54L),
                        entry("Closure Order", 17L),
                        entry("Not in Compliance", 10L),
                        entry("Warning Letter", 4L),
                        entry("Education Provided", 3L));
        assertThat(report.tallies())
                .extractingByKey("outcome", MAP)
                .containsOnly(
                        entry("Conviction - Fined", 615L),
                        entry("Pending", 332L),
                        entry("Charges Withdrawn", 140L),
                        entry("Conviction - Suspended Sentence", 22L),
                        entry("Charges Dismissed", 20L),
                        entry("Charges Quashed", 14L),
                        entry("Cancelled", 4L),
                        entry("Conviction - Fined & Probationary Order", 3L),
                        entry("Conviction - Ordered to Close by Court", 2L),
                        entry("Conviction - Probationary Order", 1L));
    }

    @Test
    void findsTheAmountsFined() {
        assertThat(report.tallies())
                .containsEntry("amountFined", Map.of("count", 711L, "sum", new BigDecimal("315645.50")));
    }

    @Test
    void statesAnInspectionARecordAndOrdersAndPenaltiesByRow() {
        assertThat(report.command("RecordHistoricInspection").planned()).isEqualTo(97_010);
        assertThat(report.command("RecordHistoricOrder").planned()).isEqualTo(54 + 17 + 90);
        assertThat(report.command("RecordHistoricPenalty").planned()).isEqualTo(615 + 22 + 3 + 2 + 1);
    }
}
