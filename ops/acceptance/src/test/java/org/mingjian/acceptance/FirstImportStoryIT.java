package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Somebody imports a first file, imports it again, and imports what cannot be imported. */
class FirstImportStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final SyntheticHistory HISTORY = new SyntheticHistory(95_000_000, 20, 6);

    @Test
    void importsAFileOnce() throws IOException {
        Path file = gzip(HISTORY.writeTo(Path.of("target", "first.csv")));
        String subject = "toronto." + HISTORY.establishment(0);

        // $ ops/mingjian import --mapping ops/imports/toronto-dinesafe.yaml dinesafe.2012.csv.gz
        Outcome imported = Imports.run(SYSTEM, List.of(file));

        assertThat(imported.exit()).as(imported.all()).isZero();
        Eventually.that(() -> {
            Answer docket = SYSTEM.as("regulator").get("/api/v1/inspections?subject=Subject-" + subject);
            assertThat(docket.status()).as(docket.text()).isEqualTo(200);
            assertThat(docket.body().path("items")).hasSize(HISTORY.inspectionsEach());
        });
        String position = SYSTEM.logPosition();
        assertThat(Imports.run(SYSTEM, List.of(file)).exit()).isZero();
        assertThat(SYSTEM.logPosition()).isEqualTo(position);
    }

    @Test
    void refusesATruncatedGzipAndChangesNothing() throws IOException {
        Path whole = gzip(new SyntheticHistory(95_100_000, 3_000, 3).writeTo(Path.of("target", "whole.csv")));
        byte[] bytes = Files.readAllBytes(whole);
        Path truncated = Path.of("target", "truncated.csv.gz");
        Files.write(truncated, Arrays.copyOf(bytes, bytes.length / 20));
        String position = SYSTEM.logPosition();

        Outcome outcome = Imports.run(SYSTEM, List.of(truncated));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.err()).contains("truncated.csv.gz");
        assertThat(SYSTEM.logPosition()).isEqualTo(position);
    }

    @Test
    void refusesAMappingWithAnUnknownColumnAndChangesNothing() throws IOException {
        Path file = new SyntheticHistory(95_200_000, 2, 2).writeTo(Path.of("target", "columns.csv"));
        Files.writeString(file, Files.readString(file).replace("\"Severity\"", "\"Gravity\""));
        String position = SYSTEM.logPosition();

        Outcome outcome = Imports.run(SYSTEM, List.of(file));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.err()).contains("Severity");
        assertThat(SYSTEM.logPosition()).isEqualTo(position);
    }

    @Test
    void keepsARefusedRowWithItsReasonAndGoesOn() throws IOException {
        SyntheticHistory history = new SyntheticHistory(95_300_000, 2, 2);
        Path file = history.writeTo(Path.of("target", "rejects-in.csv"));
        Files.writeString(file, Files.readString(file).replaceFirst("\"1990-01-31\"", "\"1848-01-31\""));
        Files.deleteIfExists(Imports.rejects());

        Outcome outcome = Imports.run(SYSTEM, List.of(file));

        assertThat(Imports.rejects()).as(outcome.all()).exists();
        assertThat(Files.readString(Imports.rejects())).contains("1848-01-31");
        Path corrected = Path.of("target", "corrected.csv");
        Files.writeString(corrected, Files.readString(Imports.rejects()).replace("1848-01-31", "1990-01-31"));
        Outcome again = Imports.run(SYSTEM, List.of(corrected));
        assertThat(again.exit()).as(again.all()).isZero();
        Eventually.that(() -> assertThat(SYSTEM.as("regulator")
                        .get("/api/v1/inspections?subject=Subject-toronto." + history.establishment(0))
                        .body()
                        .path("items"))
                .hasSize(2));
    }

    private static Path gzip(Path file) {
        Path zipped = file.resolveSibling(file.getFileName() + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped;
    }
}
