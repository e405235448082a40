package org.mingjian.benchmark.lab;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.mingjian.benchmark.filler.Filler;
import org.mingjian.log.EventLog;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSchema;
import org.mingjian.log.postgres.PostgresLogSettings;
import org.mingjian.servers.LocalPostgres;

/** A log in a database of its own, with the roles that an installation has. */
final class LabLog implements AutoCloseable {

    private static final String WRITER = "mingjian_writer";
    private static final String READER = "mingjian_reader";
    /** As many as the command side holds. */
    private static final int WRITERS = 20;

    private static final int READERS = 4;
    private final EventLog writer;
    private final EventLog reader;
    private long events;

    private LabLog(EventLog writer, EventLog reader) {
        this.writer = writer;
        this.reader = reader;
    }

    static LabLog filled(LocalPostgres server, int events) {
        LabLog log = empty(server, "log_" + events);
        log.events = Filler.fill(log.writer, events);
        return log;
    }

    static LabLog empty(LocalPostgres server, String name) {
        String password = server.superuserPassword();
        execute(server, "CREATE DATABASE " + name);
        String url = server.jdbcUrl().replaceFirst("/[a-z]+$", "/" + name);
        PostgresLogSchema.migrate(url, server.superuser(), password, WRITER, password, READER, password);
        return new LabLog(
                PostgresEventLog.open(new PostgresLogSettings(url, WRITER, password, WRITERS)),
                PostgresEventLog.open(new PostgresLogSettings(url, READER, password, READERS)));
    }

    EventLog writer() {
        return writer;
    }

    EventLog reader() {
        return reader;
    }

    /** How many it was filled with. */
    long events() {
        return events;
    }

    private static void execute(LocalPostgres server, String statement) {
        try (Connection owner =
                        DriverManager.getConnection(server.jdbcUrl(), server.superuser(), server.superuserPassword());
                Statement made = owner.createStatement()) {
            made.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        writer.close();
        reader.close();
    }
}
