package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBClientSettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.LogAwayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client that can be relied on. The library's own shuts itself down for good when it does not find a server soon enough, and
 * one that only reads stays for ever with a node that went away; here another takes its place.
 */
final class LiveClient implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveClient.class);
    private static final long LEAST_NANOS_BETWEEN = Duration.ofSeconds(1).toNanos();

    private final String purpose;
    private final EventStoreDBClientSettings settings;
    private @Nullable EventStoreDBClient client;
    private long madeAt;
    private long replaced;
    private boolean closed;

    /** @param purpose what it is for, in words */
    LiveClient(String purpose, EventStoreDBClientSettings settings) {
        this.purpose = purpose;
        this.settings = settings;
    }

    synchronized EventStoreDBClient get() {
        if (closed) {
            throw new LogAwayException("the log is closed", new IllegalStateException("closed"));
        }
        EventStoreDBClient current = client;
        if (current != null && !current.isShutdown()) {
            return current;
        }
        if (current != null) {
            replaced++;
            LOG.info("The client for {} had shut itself down; here is another", purpose);
        }
        return make();
    }

    private EventStoreDBClient make() {
        EventStoreDBClient made = EventStoreDBClient.create(settings);
        client = made;
        madeAt = System.nanoTime();
        return made;
    }

    /** Replaces a client that got no answer, so that the next one looks for a server anew; not more often than each second. */
    synchronized void suspect(EventStoreDBClient silent) {
        if (!closed && silent == client && System.nanoTime() - madeAt > LEAST_NANOS_BETWEEN) {
            replaced++;
            LOG.info("The client for {} gets no answer; another is tried", purpose);
            end(silent);
            make();
        }
    }

    /** How often a client had to be replaced. */
    synchronized long replaced() {
        return replaced;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            end(client);
        }
    }

    private static void end(EventStoreDBClient client) {
        var unused = client.shutdown().orTimeout(15, TimeUnit.SECONDS).whenComplete((done, late) -> {
            if (late != null) {
                LOG.debug("A client did not end in time", late);
            }
        });
    }
}
