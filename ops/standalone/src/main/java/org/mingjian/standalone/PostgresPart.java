package org.mingjian.standalone;

import java.util.List;
import org.mingjian.log.postgres.PostgresLogSchema;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.LocalPostgres;

/** The database of the event log, with its schema brought up to date. */
record PostgresPart(Installation installation, LogRoles roles) implements Part {

    static final String NAME = "postgres";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public ChildProcess start() {
        LocalPostgres server = LocalPostgres.start(installation.server(NAME));
        try {
            PostgresLogSchema.migrate(
                    server.jdbcUrl(),
                    server.superuser(),
                    server.superuserPassword(),
                    LogRoles.WRITER,
                    roles.writerPassword(),
                    LogRoles.READER,
                    roles.readerPassword());
            DemoDirectory demo = new DemoDirectory(installation);
            if (demo.isOne()) {
                demo.mark();
            }
            return server.process();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public String place() {
        return PrivateText.read(installation.port(NAME)).orElse("");
    }

    @Override
    public boolean stop() {
        return Footprint.postgres(installation).stop();
    }
}
