package org.mingjian.standalone;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mingjian.servers.ServerException;

/**
 * Where the event log of a data directory is. Settled by its first start, and for good: the views beside it are made from that log.
 *
 * @param engine {@code postgres} for one of its own below the directory, or {@code eventstoredb} for a given server
 * @param connection that server's, without credentials; empty for one of its own
 * @param namespace of the log on that server, empty where it has the server for itself
 */
record LogPlace(String engine, String connection, String namespace) {

    static final String POSTGRES = "postgres";
    static final String EVENTSTOREDB = "eventstoredb";

    static final LogPlace OWN = new LogPlace(POSTGRES, "", "");

    /** As it was settled; one of its own where nothing else was. */
    static LogPlace of(Installation installation) {
        return settled(installation).orElse(OWN);
    }

    /** Empty on a directory that was never started on. */
    static Optional<LogPlace> settled(Installation installation) {
        Optional<LogPlace> said = PrivateText.read(installation.eventLog()).map(LogPlace::read);
        if (said.isEmpty()
                && Files.exists(installation.server(PostgresPart.NAME).data())) {
            return Optional.of(OWN);
        }
        return said;
    }

    boolean isOwn() {
        return engine.equals(POSTGRES);
    }

    void settle(Installation installation) {
        if (isOwn()) {
            return;
        }
        Properties text = new Properties();
        text.putAll(Map.of("engine", engine, "connection", connection, "namespace", namespace));
        StringWriter written = new StringWriter();
        try {
            text.store(written, null);
        } catch (IOException e) {
            throw new ServerException("cannot say where the log is", e);
        }
        PrivateText.write(installation.eventLog(), written.toString());
    }

    private static LogPlace read(String text) {
        Properties said = new Properties();
        try {
            said.load(new StringReader(text));
        } catch (IOException e) {
            throw new ServerException("cannot read where the log is", e);
        }
        return new LogPlace(
                said.getProperty("engine", POSTGRES),
                said.getProperty("connection", ""),
                said.getProperty("namespace", ""));
    }

    /** In the words of messages. */
    String words() {
        return isOwn()
                ? "a PostgreSQL of its own"
                : "EventStoreDB at " + connection + (namespace.isEmpty() ? "" : ", namespace " + namespace);
    }

    /** What the applications are told beside who they are to the log. */
    Map<String, String> environment() {
        return Map.of(
                "MINGJIAN_LOG_ENGINE", engine,
                "MINGJIAN_LOG_EVENTSTOREDB_CONNECTION", connection,
                "MINGJIAN_LOG_EVENTSTOREDB_NAMESPACE", namespace);
    }
}
