package org.mingjian.log.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.JdbcEventStorageEngineStatements;
import org.mingjian.log.EventLog;
import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.copy.RawLog;
import org.mingjian.log.serializer.LogSerializers;
import org.mingjian.servers.LocalPostgres;

/** An empty log in a database of its own on the one PostgreSQL of this test run. */
public final class PostgresHarness implements LogHarness {

    static final String WRITER = "log_writer";
    static final String READER = "log_reader";
    static final String PASSWORD = "of a test";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String url;
    private final PostgresEventLog writer;
    private final PostgresEventLog reader;
    private final List<Connection> held = new ArrayList<>();

    public PostgresHarness() {
        String name = "log_" + DATABASES.incrementAndGet();
        execute(
                Server.RUNNING.jdbcUrl(),
                "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)",
                "CREATE DATABASE " + name);
        url = Server.RUNNING.jdbcUrl().replaceFirst("/[a-z]+$", "/" + name);
        migrate();
        writer = PostgresEventLog.open(new PostgresLogSettings(url, WRITER, PASSWORD, 16));
        reader = PostgresEventLog.open(new PostgresLogSettings(url, READER, PASSWORD, 4));
    }

    void migrate() {
        PostgresLogSchema.migrate(
                url,
                Server.RUNNING.superuser(),
                Server.RUNNING.superuserPassword(),
                WRITER,
                PASSWORD,
                READER,
                PASSWORD);
    }

    PostgresSimulation simulation() {
        return new PostgresSimulation(url, Server.RUNNING.superuser(), Server.RUNNING.superuserPassword());
    }

    @Override
    public EventLog writer() {
        return writer;
    }

    @Override
    public PostgresEventLog reader() {
        return reader;
    }

    @Override
    public Duration tolerance() {
        return Duration.ofSeconds(5);
    }

    @Override
    public RawLog raw() {
        return PostgresRawLog.open(url, Server.RUNNING.superuser(), Server.RUNNING.superuserPassword());
    }

    @Override
    public Held hold(DomainEventMessage<?> event) {
        try {
            Connection open = connect(WRITER, PASSWORD);
            held.add(open);
            try (Statement patience = open.createStatement()) {
                patience.execute("SET transaction_timeout = 0");
            }
            open.setAutoCommit(false);
            insert(open, event);
            return () -> commit(open);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void plant(String stream, String payloadType, byte[] payload) {
        String insert =
                "INSERT INTO event_log.event (stream, revision, aggregate_type, event_id, recorded_at, payload_type,"
                        + " payload, metadata) VALUES (?, 0, 'X', 'planted ' || ?, now(), ?, ?, '{}')";
        try (Connection connection = connect(WRITER, PASSWORD);
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, stream);
            statement.setString(2, stream);
            statement.setString(3, payloadType);
            statement.setBytes(4, payload);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    void asOwner(String... statements) {
        execute(url, statements);
    }

    @Override
    public void close() {
        for (Connection open : held) {
            try {
                open.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        writer.close();
        reader.close();
    }

    private static void insert(Connection open, DomainEventMessage<?> event) throws SQLException {
        try (PreparedStatement insert = JdbcEventStorageEngineStatements.appendEvents(
                open,
                PostgresTable.SCHEMA,
                byte[].class,
                List.of(event),
                LogSerializers.events(),
                (statement, at, time) -> statement.setObject(at, time.atOffset(ZoneOffset.UTC)))) {
            insert.executeBatch();
        }
    }

    private static void commit(Connection open) {
        try (open) {
            open.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String url, String... statements) {
        try (Connection owner = DriverManager.getConnection(
                        url, Server.RUNNING.superuser(), Server.RUNNING.superuserPassword());
                Statement statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first test that needs it, stopped with the JVM. */
    private static final class Server {
        static final LocalPostgres RUNNING = start();

        /** Without autovacuum: its ANALYZE writes, so it may hold the order back for a moment, and tests do not wait. */
        private static LocalPostgres start() {
            LocalPostgres server =
                    LocalPostgres.start(Path.of("target", "postgres-" + System.getProperty("mingjian.fork", "1")));
            String url = server.jdbcUrl();
            try (Connection owner = DriverManager.getConnection(url, server.superuser(), server.superuserPassword());
                    Statement statement = owner.createStatement()) {
                statement.execute("ALTER SYSTEM SET autovacuum = off");
                statement.execute("SELECT pg_reload_conf()");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server;
        }
    }
}
