package org.mingjian.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    @TempDir
    Path directory;

    @Test
    void keepsWhatWasCommittedWhenItIsKilledAndStartedAgain() throws Exception {
        int port;
        try (LocalPostgres server = LocalPostgres.start(directory)) {
            port = server.port();
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
            run(server, "CREATE TABLE fact (id int)");
            run(server, "INSERT INTO fact VALUES (7)");
            Processes.signal(server.pid(), "KILL");
            assertThat(Processes.ended(server.process().handle(), Duration.ofSeconds(20)))
                    .isTrue();
        }
        try (LocalPostgres again = LocalPostgres.start(directory)) {
            assertThat(again.port()).isEqualTo(port);
            assertThat(ask(again, "SELECT id FROM fact")).isEqualTo("7");
        }
    }

    @Test
    void stopsTheServerOfAKilledOwnerAndStartsOnItsData() throws Exception {
        try (LocalPostgres orphan = LocalPostgres.start(directory)) {
            run(orphan, "CREATE TABLE fact AS SELECT 9 AS id");

            try (LocalPostgres heir = LocalPostgres.start(directory)) {
                assertThat(orphan.process().isAlive()).isFalse();
                assertThat(ask(heir, "SELECT id FROM fact")).isEqualTo("9");
            }
        }
    }

    @Test
    void letsNobodyInWithoutTheGeneratedPassword() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(directory)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    private static String ask(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void run(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.superuser(), server.superuserPassword());
    }
}
