package org.mingjian.standalone;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.copy.RawLog;
import org.mingjian.log.eventstoredb.EventStoreDbRawLog;
import org.mingjian.log.eventstoredb.EventStoreDbSettings;
import org.mingjian.log.postgres.PostgresRawLog;
import org.mingjian.servers.SecretFiles;
import org.mingjian.servers.ServerException;
import org.mingjian.servers.ServerFiles;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where a log is that is copied, as it was typed.
 *
 * @param option with which its engine was named
 * @param password from the environment
 */
record LogAddress(
        String option,
        String engine,
        @Nullable String connection,
        @Nullable String username,
        @Nullable String password,
        String namespace,
        int maxAppendSize) {

    private static final String POSTGRES = "postgres";
    private static final String EVENTSTOREDB = "eventstoredb";
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Throws {@link ParameterException} when it names no log. */
    void require(CommandLine commandLine) {
        if (!engine.equals(POSTGRES) && !engine.equals(EVENTSTOREDB)) {
            throw new ParameterException(
                    commandLine, option + " is '" + engine + "'; known are 'postgres' and 'eventstoredb'");
        }
        if (engine.equals(EVENTSTOREDB) && connection == null) {
            throw new ParameterException(commandLine, option + " eventstoredb needs " + option + "-connection");
        }
        if (engine.equals(POSTGRES) && connection != null && (username == null || password == null)) {
            throw new ParameterException(
                    commandLine,
                    "%s-connection of a postgres needs %s-username, and its password in the environment as MINGJIAN_COPY_%s_PASSWORD"
                            .formatted(option, option, option.substring(2).toUpperCase(Locale.ROOT)));
        }
        try {
            if (engine.equals(EVENTSTOREDB)) {
                settings();
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine, option + ": " + e.getMessage(), e);
        }
    }

    RawLog open(Installation installation) {
        if (engine.equals(EVENTSTOREDB)) {
            return EventStoreDbRawLog.open(settings());
        }
        return connection == null
                ? ofInstallation(installation)
                : PostgresRawLog.open(connection, String.valueOf(username), String.valueOf(password));
    }

    private EventStoreDbSettings settings() {
        return new EventStoreDbSettings(
                String.valueOf(connection), username, password, DEADLINE, PATIENCE, maxAppendSize, namespace);
    }

    private RawLog ofInstallation(Installation installation) {
        int port = Footprint.postgres(installation)
                .running()
                .flatMap(process -> PrivateText.number(installation.port(PostgresPart.NAME)))
                .orElseThrow(() -> new ServerException("the database on " + installation.data()
                        + " is not running: start it with `ops/mingjian up`, or name another with " + option
                        + "-connection"));
        ServerFiles files = installation.server(PostgresPart.NAME);
        return PostgresRawLog.open(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                SecretFiles.password(files.password()));
    }

    @Override
    public String toString() {
        return option + " " + engine + " at " + connection;
    }
}
