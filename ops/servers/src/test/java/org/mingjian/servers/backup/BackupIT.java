package org.mingjian.servers.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.servers.LocalPostgres;
import org.mingjian.servers.ServerException;

/** Backups of a real server to which somebody appends all the time. */
class BackupIT {

    private static final Path CLUSTER = Path.of("data");

    @TempDir
    private static Path home;

    private static LocalPostgres server;
    private static Appender appender;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws SQLException {
        server = LocalPostgres.start(home);
        appender = Appender.on(server);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        appender.close();
        server.close();
    }

    @Test
    void holdsEveryAppendThatWasAcknowledgedBeforeItEnded() throws Exception {
        int before = appender.acknowledged().size();
        AtomicInteger files = new AtomicInteger();

        Path backup = taken((bytes, total) -> {
            if (files.getAndIncrement() % 100 == 0) {
                appender.awaitOneMore();
            }
        });
        Path restored = directory.resolve("restored");
        Properties facts = restore(backup, restored);

        List<Long> due = acknowledgedUntil(facts.getProperty("until"));
        assertThat(due).hasSizeGreaterThan(before);
        try (LocalPostgres copy = LocalPostgres.start(restored)) {
            assertThat(Appender.facts(copy)).containsAll(due);
        }
        assertThat(Files.exists(restored.resolve(Restore.MARK))).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingBehindWhenItFails() {
        Path target = directory.resolve("backup");
        AtomicInteger files = new AtomicInteger();
        CopyProgress fails = (bytes, total) -> {
            if (files.incrementAndGet() == 50) {
                assertThat(ask("SELECT count(*) FROM pg_replication_slots")).isEqualTo("1");
                throw new ServerException("the cable was pulled");
            }
        };

        assertThatThrownBy(() -> backup(Space.ofFileSystem(), fails).take(source(), target))
                .hasMessage("the cable was pulled");

        assertThat(target).isEmptyDirectory();
        await().until(() -> ask("SELECT count(*) FROM pg_replication_slots").equals("0"));
    }

    @Test
    void isNoneWhenItWasKilledHalfWay() {
        Path target = directory.resolve("backup");
        CopyProgress killed = (bytes, total) -> {
            if (bytes > total / 2) {
                throw new Killed();
            }
        };
        assertThatThrownBy(() -> backup(Space.ofFileSystem(), killed).take(source(), target))
                .isInstanceOf(Killed.class);
        assertThat(target).isNotEmptyDirectory();

        assertThatThrownBy(() -> restore(target, directory.resolve("restored")))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("is no whole backup");

        assertThat(directory.resolve("restored")).doesNotExist();
        await().until(() -> ask("SELECT count(*) FROM pg_replication_slots").equals("0"));
    }

    @Test
    void looksForDiskSpaceBeforeItCopies() {
        Path target = directory.resolve("backup");

        assertThatThrownBy(() -> backup(where -> 1 << 20, (bytes, total) -> {}).take(source(), target))
                .isInstanceOf(ServerException.class)
                .hasMessageStartingWith("no disk space: 1 MB are free below " + target);

        assertThat(target).doesNotExist();
    }

    @Test
    void isNotPutWhereSomethingIs() throws Exception {
        Files.createFile(directory.resolve("letter"));

        assertThatThrownBy(() -> taken(directory)).hasMessageContaining("is not empty");
        assertThatThrownBy(() -> taken(home.resolve("backup"))).hasMessageContaining("lies within what is backed up");
    }

    /** Unlike an exception, it is nothing that a program would clean up after. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static List<Long> acknowledgedUntil(String end) {
        return appender.acknowledged().entrySet().stream()
                .filter(fact -> location(fact.getValue()) <= location(end))
                .map(fact -> fact.getKey())
                .toList();
    }

    private static long location(String location) {
        String[] halves = location.split("/");
        return (Long.parseLong(halves[0], 16) << 32) + Long.parseLong(halves[1], 16);
    }

    private Path taken(CopyProgress progress) {
        Path target = directory.resolve("backup");
        backup(Space.ofFileSystem(), progress).take(source(), target);
        return target;
    }

    private static void taken(Path target) {
        backup(Space.ofFileSystem(), (bytes, total) -> {}).take(source(), target);
    }

    private static Backup backup(Space space, CopyProgress progress) {
        return new Backup(space, InstantSource.system(), progress);
    }

    private static BackupSource source() {
        return new BackupSource(
                home,
                CLUSTER,
                List.of(Path.of("password"), Path.of("no-such-file")),
                server.jdbcUrl(),
                server.superuser(),
                server.superuserPassword());
    }

    private static Properties restore(Path backup, Path target) {
        return new Restore(Space.ofFileSystem(), (bytes, total) -> {}).restore(backup, target, CLUSTER, 0);
    }

    private static String ask(String query) {
        try (Connection connection = Appender.connect(server);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
