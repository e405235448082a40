package org.mingjian.benchmark.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBClientSettings;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import mingjian.identifier.IdentifierClaimed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.mingjian.benchmark.figures.Threads;
import org.mingjian.log.EventLog;
import org.mingjian.log.eventstoredb.EventStoreDbLog;
import org.mingjian.log.eventstoredb.EventStoreDbSettings;

/** A fresh log on the server, the bare client beside it, and streams that nobody has used. */
final class Bench implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int FILLERS = 4;
    private static final int TOGETHER = 100;

    private final EventLog log;
    private final EventStoreDBClient bare;
    private final AtomicLong streams = new AtomicLong();
    private final String run = UlidCreator.getUlid().toString();

    Bench(Server server) {
        @Nullable String user = System.getenv("MINGJIAN_EVENTSTOREDB_USERNAME");
        @Nullable String password = System.getenv("MINGJIAN_EVENTSTOREDB_PASSWORD");
        this.log = EventStoreDbLog.open(new EventStoreDbSettings(
                server.url(),
                user,
                password,
                Duration.ofSeconds(10),
                PATIENCE,
                EventStoreDbSettings.USUAL_MAX_APPEND_SIZE,
                "b" + run));
        this.bare = EventStoreDBClient.create(settings(server.url(), user, password));
    }

    private static EventStoreDBClientSettings settings(String url, @Nullable String user, @Nullable String password) {
        String with = user == null ? url : url.replace("://", "://%s:%s@".formatted(user, password));
        return EventStoreDBConnectionString.parseOrThrow(with);
    }

    EventLog log() {
        return log;
    }

    EventStoreDBClient bare() {
        return bare;
    }

    String freshStream() {
        return "Identifier-%s.%d".formatted(run.toLowerCase(Locale.ROOT), streams.incrementAndGet());
    }

    /** What the log calls a stream there. */
    String onServer(String stream) {
        return "b" + run + "." + stream;
    }

    static DomainEventMessage<?> event(String stream, long revision) {
        return new GenericDomainEventMessage<>(
                "Identifier",
                stream,
                revision,
                new IdentifierClaimed("Subject-uscc.91410100MA45QW8K5D", LocalDate.of(2026, 3, 1)));
    }

    /** So many events on streams of a hundred each, an append a stream. */
    void fill(int events) {
        Threads.run(FILLERS, filler -> {
            for (int left = events / TOGETHER / FILLERS; left > 0; left--) {
                String stream = freshStream();
                log.engine()
                        .appendEvents(IntStream.range(0, TOGETHER)
                                .mapToObj(revision -> event(stream, revision))
                                .toList());
            }
        });
    }

    @Override
    public void close() {
        log.close();
        bare.shutdown().join();
    }
}
