package org.mingjian.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.importer.input.Row;
import org.mingjian.importer.input.SourceRecord;

class RejectsFileTest {

    @TempDir
    Path directory;

    @Test
    void keepsWhatWasRefusedFromOthers() throws IOException {
        Path path = directory.resolve("a.rejects.csv");
        refuse(path);

        assertThat(mode(path)).isEqualTo("rw-------");
        assertThat(path).content().contains("张三");
    }

    @Test
    void keepsItFromThoseWhoCouldReadTheLastOne() throws IOException {
        Path path = Files.writeString(directory.resolve("a.rejects.csv"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        refuse(path);

        assertThat(mode(path)).isEqualTo("rw-------");
        assertThat(path).content().doesNotContain("old");
    }

    @Test
    void leavesNoFileWhenNothingWasRefused() {
        Path path = directory.resolve("a.rejects.csv");
        new RejectsFile(path, List.of("name")).close();

        assertThat(path).doesNotExist();
    }

    private static void refuse(Path path) {
        try (RejectsFile rejects = new RejectsFile(path, List.of("name"))) {
            rejects.write(
                    new SourceRecord(List.of(new Row("t.csv", 2, List.of("张三"), null))), "c", "invalid-value", "why");
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
