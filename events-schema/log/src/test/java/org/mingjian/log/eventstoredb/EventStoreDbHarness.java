package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.copy.RawLog;
import org.mingjian.log.eventstoredb.server.SimulatedServer;

/** An empty log in a namespace of its own: on the server that the environment names, else on one that is started here. */
public final class EventStoreDbHarness implements LogHarness {

    static final Duration TOLERANCE = Duration.ofSeconds(10);
    static final EventTimes TIMES = new EventTimes(TOLERANCE, Duration.ofSeconds(2));
    static final Duration ALL_DAY = Duration.ofHours(24);

    private static final @Nullable String REAL = System.getenv("MINGJIAN_EVENTSTOREDB_URL");

    private final @Nullable SimulatedServer server;
    private final EventStoreDbSettings settings;
    private final EventStoreDbLog writer;
    private final EventStoreDbLog reader;
    private final List<EventStoreDbLog> others = new ArrayList<>();

    public EventStoreDbHarness() {
        this(TIMES);
    }

    EventStoreDbHarness(EventTimes times) {
        server = REAL == null ? SimulatedServer.empty() : null;
        settings = settings(server == null ? String.valueOf(REAL) : server.url(), Duration.ofSeconds(30));
        writer = EventStoreDbLog.open(settings, times, ALL_DAY);
        reader = EventStoreDbLog.open(settings, times, ALL_DAY);
    }

    static EventStoreDbSettings settings(String url, Duration deadline) {
        String namespace = "t" + UuidCreator.getTimeOrderedEpoch().toString().replace("-", "");
        return new EventStoreDbSettings(
                url,
                System.getenv("MINGJIAN_EVENTSTOREDB_USERNAME"),
                System.getenv("MINGJIAN_EVENTSTOREDB_PASSWORD"),
                deadline,
                deadline.multipliedBy(6),
                EventStoreDbSettings.USUAL_MAX_APPEND_SIZE,
                namespace);
    }

    @Override
    public EventLog writer() {
        return writer;
    }

    @Override
    public EventStoreDbLog reader() {
        return reader;
    }

    @Override
    public Duration tolerance() {
        return TOLERANCE;
    }

    @Override
    public RawLog raw() {
        return EventStoreDbRawLog.open(settings, TIMES);
    }

    @Override
    public Held hold(DomainEventMessage<?> event) {
        HeldCall call = new HeldCall();
        EventStoreDbSettings patient = new EventStoreDbSettings(
                settings.connection(),
                settings.username(),
                settings.password(),
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                settings.maxAppendSize(),
                settings.namespace());
        EventStoreDbLog slow = EventStoreDbLog.open(patient, TIMES, ALL_DAY, call);
        others.add(slow);
        CompletableFuture<Void> append =
                CompletableFuture.runAsync(() -> slow.engine().appendEvents(event));
        call.awaitHeld();
        return () -> {
            call.release();
            append.join();
        };
    }

    @Override
    public void plant(String stream, String payloadType, byte[] payload) {
        EventData event = EventData.builderAsBinary(payloadType, payload)
                .metadataAsBytes("{}".getBytes(StandardCharsets.UTF_8))
                .build();
        try (LiveClient client = new LiveClient("planting", ClientSettings.of(settings, List.of()))) {
            client.get()
                    .appendToStream(settings.namespace() + "." + stream, AppendToStreamOptions.get(), event)
                    .join();
        }
    }

    @Override
    public void close() {
        others.forEach(EventStoreDbLog::close);
        writer.close();
        reader.close();
        if (server != null) {
            server.close();
        }
    }
}
