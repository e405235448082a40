package org.mingjian.servers.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL between the begin and the end of a backup. Files copied meanwhile are torn, each in its own way; the
 * write-ahead log from begin to end makes them whole. A temporary slot keeps that log from being recycled, and goes
 * with the session, however that ends.
 */
final class BackupSession implements AutoCloseable {

    private static final String SEGMENTS = """
            WITH size AS (SELECT setting::numeric AS bytes FROM pg_settings WHERE name = 'wal_segment_size')
            SELECT pg_walfile_name('0/0'::pg_lsn + (n * size.bytes + 1))
            FROM size, generate_series(
                floor(('%s'::pg_lsn - '0/0'::pg_lsn) / size.bytes),
                floor(('%s'::pg_lsn - '0/0'::pg_lsn - 1) / size.bytes)) AS n
            """;

    private final Connection connection;
    private final String from;

    private BackupSession(Connection connection, String from) {
        this.connection = connection;
        this.from = from;
    }

    static BackupSession begin(BackupSource source) throws SQLException {
        Connection connection = DriverManager.getConnection(source.url(), source.superuser(), source.password());
        try {
            String slot = "mingjian_backup_" + first(connection, "SELECT pg_backend_pid()");
            // The slot first: it keeps the log from the last checkpoint on, and the backup begins with a later one.
            first(connection, "SELECT pg_create_physical_replication_slot('" + slot + "', true, true)");
            return new BackupSession(connection, first(connection, "SELECT pg_backup_start('mingjian', true)"));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    String serverVersion() throws SQLException {
        return first(connection, "SHOW server_version");
    }

    /** What was durable when this was called is part of the backup. */
    End end() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String until;
            String label;
            try (ResultSet row =
                    statement.executeQuery("SELECT lsn, labelfile, spcmapfile FROM pg_backup_stop(false)")) {
                row.next();
                until = row.getString(1);
                label = row.getString(2);
                if (row.getString(3) != null && !row.getString(3).isBlank()) {
                    throw new SQLException("the database has tablespaces elsewhere, which are not backed up");
                }
            }
            List<String> segments = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(SEGMENTS.formatted(from, until))) {
                while (rows.next()) {
                    segments.add(rows.getString(1));
                }
            }
            return new End(label, from, until, segments);
        }
    }

    /**
     * @param label goes into the copy as {@code backup_label}: from it recovery knows where to begin
     * @param segments files of the write-ahead log without which the copy is none
     */
    record End(String label, String from, String until, List<String> segments) {}

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
