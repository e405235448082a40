package org.mingjian.standalone;

import java.time.Duration;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.log.eventstoredb.EventStoreDbLog;
import org.mingjian.log.eventstoredb.EventStoreDbSettings;
import org.mingjian.servers.ServerException;

/** Looks before anything starts whether the given server can be the log. */
final class GivenLog {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** For a cluster that is just electing. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    /** A stream's name; it need not be there. */
    private static final String ANY = "Organ-none";

    private GivenLog() {}

    /**
     * Reads a stream, and then where all of them end, which wants a right of its own.
     *
     * @param environment holds user and password where the server has users
     * @param patience how long a server is looked for
     * @throws ServerException in one line, when the address is none, no server answers there, or it does not let this user read
     */
    static void requireThere(LogPlace place, Map<String, String> environment, Duration patience) {
        EventStoreDbSettings settings = settings(place, environment, patience);
        try (EventLog log = EventStoreDbLog.open(settings)) {
            boolean unused = log.engine().lastSequenceNumberFor(ANY).isPresent();
            log.engine().createHeadToken();
        } catch (EventStoreException e) {
            throw new ServerException("the log cannot be used on " + place.words() + ": " + e.getMessage(), e);
        }
    }

    private static EventStoreDbSettings settings(LogPlace place, Map<String, String> environment, Duration patience) {
        try {
            return new EventStoreDbSettings(
                    place.connection(),
                    said(environment, "MINGJIAN_LOG_EVENTSTOREDB_USERNAME"),
                    said(environment, "MINGJIAN_LOG_EVENTSTOREDB_PASSWORD"),
                    patience.compareTo(ANSWER) < 0 ? patience : ANSWER,
                    patience,
                    EventStoreDbSettings.USUAL_MAX_APPEND_SIZE,
                    place.namespace());
        } catch (IllegalArgumentException e) {
            throw new ServerException("--log eventstoredb: " + e.getMessage(), e);
        }
    }

    private static @Nullable String said(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? null : value;
    }
}
