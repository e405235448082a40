package org.mingjian.command.support;

import java.nio.file.Path;
import org.mingjian.log.postgres.PostgresLogSchema;
import org.mingjian.servers.LocalPostgres;

/** A PostgreSQL server with an event log in it. */
public final class TestDatabase implements AutoCloseable {

    public static final String WRITER = "mingjian_writer";
    public static final String PASSWORD = "writer-of-tests";

    private final LocalPostgres server;

    private TestDatabase(LocalPostgres server) {
        this.server = server;
    }

    /** Starts a server on a directory under {@code target}. */
    public static TestDatabase start(String name) {
        LocalPostgres server = LocalPostgres.start(Path.of("target", name));
        PostgresLogSchema.migrate(
                server.jdbcUrl(),
                server.superuser(),
                server.superuserPassword(),
                WRITER,
                PASSWORD,
                "mingjian_reader",
                "reader-of-tests");
        return new TestDatabase(server);
    }

    public String url() {
        return server.jdbcUrl();
    }

    public LocalPostgres server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
