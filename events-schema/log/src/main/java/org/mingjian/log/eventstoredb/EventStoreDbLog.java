package org.mingjian.log.eventstoredb;

import io.grpc.ClientInterceptor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;

/** The log on EventStoreDB, over clients of its own. It connects when it is first used, and again whenever it has to. */
public final class EventStoreDbLog implements EventLog {

    private static final Duration MILESTONES = Duration.ofMinutes(1);
    private static final Duration WATCH = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofMillis(500);

    private final InstantSource clock;
    private final ExecutorService readers = Executors.newCachedThreadPool(EventStoreDbLog::thread);
    private final EventStoreDbParts parts;
    private final EventStoreDbEngine engine;
    private final Doorbell doorbell;

    private EventStoreDbLog(
            EventStoreDbSettings settings,
            EventTimes times,
            Duration milestones,
            List<ClientInterceptor> interceptors) {
        this.clock = InstantSource.system();
        this.parts = EventStoreDbParts.of(settings, times, milestones, interceptors, readers);
        this.engine = new EventStoreDbEngine(parts, clock);
        this.doorbell = new Doorbell(parts.bells(), parts.names(), parts.all()::head, WATCH);
    }

    /** Does not wait for the server: what is asked of a log that is away waits, and then fails. */
    public static EventStoreDbLog open(EventStoreDbSettings settings) {
        return new EventStoreDbLog(settings, EventTimes.STANDARD, MILESTONES, List.of());
    }

    /** With other times than usual, for tests. */
    static EventStoreDbLog open(
            EventStoreDbSettings settings, EventTimes times, Duration milestones, ClientInterceptor... interceptors) {
        return new EventStoreDbLog(settings, times, milestones, List.of(interceptors));
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    /** One after the other, in their order. */
    @Override
    public void appendTogether(List<? extends List<? extends EventMessage<?>>> appends) {
        engine.appendTogether(appends);
    }

    /** Asks the server too: while it is away, nothing is known to be settled, nor is it while another log is copied into it. */
    @Override
    public Instant settledInstant() {
        Instant now = clock.instant();
        parts.all().head();
        return parts.copying().isUnderWay() ? Instant.EPOCH : parts.times().settled(now);
    }

    @Override
    public Optional<TrackingToken> positionOf(String stream, long revision) {
        return parts.streams()
                .at(parts.names().onServer(stream), revision)
                .map(event -> EventStorePosition.of(event.getPosition()));
    }

    /** Each is asked for by itself, many at a time. */
    @Override
    public Set<String> existing(Collection<String> streams) {
        Map<String, Boolean> found = Several.of(
                streams, stream -> engine.lastSequenceNumberFor(stream).isPresent(), readers);
        return found.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Each is read by itself, many at a time. */
    @Override
    public Map<String, List<DomainEventMessage<?>>> streams(Collection<String> streams) {
        Map<String, List<DomainEventMessage<?>>> found = Several.of(streams, this::events, readers);
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private List<DomainEventMessage<?>> events(String stream) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        engine.readEvents(stream, 0).forEachRemaining(events::add);
        return events;
    }

    /** Where the first event stands and when it was written, which no copy of it shares. */
    @Override
    public Optional<String> identity() {
        return parts.all().first().map(first -> "eventstoredb:%s:%s:%s"
                .formatted(first.getEventId(), EventStorePosition.of(first.getPosition()), first.getCreated()));
    }

    @Override
    public Bell whenAppended(Runnable bell) {
        return doorbell.add(bell);
    }

    /** Positions are bytes: the next event may be one of them, or as many as others have written on that server. */
    @Override
    public OptionalLong eventsBetween(@Nullable TrackingToken from, @Nullable TrackingToken to) {
        return EventStorePosition.of(from).covers(EventStorePosition.of(to))
                ? OptionalLong.of(0)
                : OptionalLong.empty();
    }

    /** The bell rings; looking is for the moments in which it does not. */
    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public String describe(@Nullable TrackingToken token) {
        return EventStorePosition.of(token).toString();
    }

    @Override
    public TrackingToken position(String described) {
        return EventStorePosition.parse(described);
    }

    /** Whether a subscription is thought to be open that wakes readers; there is none before somebody wants to be woken. */
    @Override
    public boolean isListening() {
        return doorbell.isOpen();
    }

    /** How often a client was replaced or a subscription renewed. */
    @Override
    public long reconnections() {
        return doorbell.reconnections()
                + parts.writes().replaced()
                + parts.reads().replaced()
                + parts.bells().replaced();
    }

    /** As of the last minute in which something was appended here. */
    @Override
    public Optional<Duration> clockAhead() {
        return parts.milestones().clockAhead();
    }

    @Override
    public void close() {
        doorbell.close();
        parts.close();
        readers.shutdownNow();
    }

    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mingjian-log-reader");
        thread.setDaemon(true);
        return thread;
    }
}
