package org.mingjian.servers.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterFilesTest {

    @TempDir
    Path data;

    @BeforeEach
    void fill() throws IOException {
        for (String file : new String[] {"base/1/1259", "global/pg_control", "pg_wal/000000010000000000000001"}) {
            Files.createDirectories(data.resolve(file).getParent());
            Files.writeString(data.resolve(file), "x");
        }
        Files.writeString(data.resolve("postmaster.pid"), "4711");
    }

    @Test
    void namesWhatBelongsIntoACopy() throws IOException {
        assertThat(ClusterFiles.of(data)).containsExactly(Path.of("base", "1", "1259"));
    }

    @Test
    void leavesNothingOutThatIsThereAndCannotBeRead() throws IOException {
        Files.createSymbolicLink(
                Files.createDirectory(data.resolve("pg_tblspc")).resolve("16384"), data);

        assertThatThrownBy(() -> ClusterFiles.of(data)).isInstanceOf(FileSystemLoopException.class);
    }
}
