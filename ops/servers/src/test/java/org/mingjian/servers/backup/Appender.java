package org.mingjian.servers.backup;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.mingjian.servers.LocalPostgres;

/** Appends all the time, a commit each, and remembers which were acknowledged and where the log then ended. */
final class Appender implements AutoCloseable {

    private final LocalPostgres server;
    private final Map<Long, String> acknowledged = new ConcurrentSkipListMap<>();
    private final Thread thread = new Thread(this::append, "appender");
    private volatile boolean goOn = true;

    private Appender(LocalPostgres server) {
        this.server = server;
    }

    static Appender on(LocalPostgres server) throws SQLException {
        Appender appender = new Appender(server);
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE fact (id bigint PRIMARY KEY, padding text)");
        }
        appender.thread.start();
        return appender;
    }

    static Connection connect(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.superuser(), server.superuserPassword());
    }

    static List<Long> facts(LocalPostgres server) throws SQLException {
        List<Long> facts = new ArrayList<>();
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM fact ORDER BY id")) {
            while (rows.next()) {
                facts.add(rows.getLong(1));
            }
        }
        return facts;
    }

    /** Where the log ended at each acknowledgement, by fact. */
    Map<Long, String> acknowledged() {
        return acknowledged;
    }

    void awaitOneMore() {
        int before = acknowledged.size();
        await().until(() -> acknowledged.size() > before);
    }

    private void append() {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            for (long id = 1; goOn; id++) {
                statement.execute("INSERT INTO fact VALUES (" + id + ", repeat('x', 500))");
                try (ResultSet row = statement.executeQuery("SELECT pg_current_wal_lsn()")) {
                    row.next();
                    acknowledged.put(id, row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        goOn = false;
        thread.join();
    }
}
