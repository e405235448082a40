package org.mingjian.servers.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.servers.ServerException;

class RestoreTest {

    private static final Path CLUSTER = Path.of("cluster");
    private static final Path TABLE = CLUSTER.resolve("base/5/1259");

    @TempDir
    Path directory;

    private Path backup;
    private Path target;

    @BeforeEach
    void makeABackup() throws IOException {
        backup = directory.resolve("backup");
        target = directory.resolve("restored");
        Map<Path, String> digests = new TreeMap<>();
        for (Path file : new Path[] {Path.of("password"), TABLE, CLUSTER.resolve("global/pg_control")}) {
            digests.put(file, write(file, "content of " + file));
        }
        digests.put(Backup.FACTS, write(Backup.FACTS, "until=0/1A\n"));
        Checksums.write(backup, digests);
    }

    @Test
    void putsEverythingBackAndMakesWhatTheServerWantsToFind() throws IOException {
        Properties facts = restore(Space.ofFileSystem());

        assertThat(facts).containsEntry("until", "0/1A");
        assertThat(target.resolve(TABLE)).hasContent("content of " + TABLE);
        assertThat(target.resolve(CLUSTER).resolve("pg_notify")).isEmptyDirectory();
        try (var content = Files.list(target)) {
            assertThat(content.map(target::relativize)).containsExactlyInAnyOrder(CLUSTER, Path.of("password"));
        }
    }

    @Test
    void namesAFileThatWasChangedAndRestoresNothing() throws IOException {
        Files.writeString(backup.resolve(TABLE), "another content");

        refuses(TABLE + " was changed");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void namesAFileThatIsMissing() throws IOException {
        Files.delete(backup.resolve(TABLE));

        refuses(TABLE + " is missing");
        assertThat(target).doesNotExist();
    }

    @Test
    void namesAFileThatWasAdded() throws IOException {
        write(CLUSTER.resolve("recovery.signal"), "");

        refuses("recovery.signal does not belong to the backup");
    }

    @Test
    void refusesADirectoryInWhichSomethingIs() throws IOException {
        Path own = Files.createDirectories(target).resolve("letter");
        Files.writeString(own, "mine");

        refuses("is not empty");
        assertThat(own).hasContent("mine");
    }

    @Test
    void looksForDiskSpaceBeforeItCopies() {
        assertThatThrownBy(() -> restore(where -> 3 << 20))
                .isInstanceOf(ServerException.class)
                .hasMessageStartingWith("no disk space: 3 MB are free below " + target);
        assertThat(target).doesNotExist();
    }

    @Test
    void followsNoNameOutOfTheBackup() throws IOException {
        Files.writeString(backup.resolve(Checksums.NAME), "0".repeat(64) + "  ../outside\n", StandardCharsets.UTF_8);

        refuses("names a file outside the backup: ../outside");
    }

    private void refuses(String reason) {
        assertThatThrownBy(() -> restore(Space.ofFileSystem()))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining(reason);
    }

    private Properties restore(Space space) {
        return new Restore(space, (bytes, total) -> {}).restore(backup, target, CLUSTER, 4 << 20);
    }

    private String write(Path file, String content) throws IOException {
        return FileCopy.write(content.getBytes(StandardCharsets.UTF_8), backup.resolve(file));
    }
}
