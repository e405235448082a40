package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.WriteResult;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.AppendRefusedException;
import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.serializer.CurrentSnapshots;
import org.mingjian.log.serializer.LogSerializers;
import org.mingjian.log.shared.EventIds;
import org.mingjian.log.shared.KnownTypes;
import org.mingjian.log.shared.OneStream;

/** Axon's view of a log on EventStoreDB: the stream's name is the aggregate's identifier. */
final class EventStoreDbEngine extends AbstractEventStorageEngine {

    private final EventStoreDbParts parts;
    private final InstantSource clock;

    EventStoreDbEngine(EventStoreDbParts parts, InstantSource clock) {
        super(new Setup());
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        OneStream.require(events);
        requireTimely(events);
        append(events, serializer);
    }

    /** Their times are looked at before the first of them: one that then waits for the others is not late by its own fault. */
    void appendTogether(List<? extends List<? extends EventMessage<?>>> appends) {
        appends.forEach(OneStream::require);
        appends.forEach(this::requireTimely);
        appends.forEach(events -> append(events, getEventSerializer()));
    }

    private void requireTimely(List<? extends EventMessage<?>> events) {
        Instant now = clock.instant();
        events.forEach(event -> parts.times().requireTimely(OneStream.of(event), event.getTimestamp(), now));
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        parts.copying().requireNone();
        Encoded append = Encoded.of(EventIds.derive(events), serializer);
        if (append.size() > parts.settings().maxAppendSize()) {
            throw AppendRefusedException.tooLarge(
                    append.stream(), append.size(), parts.settings().maxAppendSize());
        }
        WriteResult written = written(append);
        requireInPlace(append, written);
        if (written.getLogPosition() != null) {
            parts.milestones().passed(EventStorePosition.of(written.getLogPosition()), clock.instant());
        }
    }

    private WriteResult written(Encoded append) {
        try {
            return parts.appender().append(parts.names().onServer(append.stream()), append.expected(), append.events());
        } catch (AppendFailure e) {
            throw switch (e.kind()) {
                case CONFLICT -> Conflicts.of(append, e);
                case DELETED -> new DamagedStreamException(append.stream(), "it was deleted for ever on the server");
                case TOO_LARGE ->
                    AppendRefusedException.tooLarge(
                            append.stream(), append.size(), parts.settings().maxAppendSize());
                case REFUSED, UNKNOWN -> Conflicts.refused(append, e);
            };
        }
    }

    /** A stream that was deleted and written to again goes on counting where it ended. */
    private static void requireInPlace(Encoded append, WriteResult written) {
        long reached = written.getNextExpectedRevision().toRawLong();
        if (reached != append.last()) {
            throw new DamagedStreamException(
                    append.stream(),
                    "it was deleted on the server, and what was to be revision %d became revision %d"
                            .formatted(append.last(), reached));
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long firstRevision) {
        return lazily(new StreamEvents(parts.streams(), parts.names(), stream, parts.times(), firstRevision));
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstRevision) {
        return KnownTypes.only(super.readEvents(stream, firstRevision));
    }

    /** It ends where the log ends now, whether it may block or not. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken after, boolean mayBlock) {
        return lazily(parts.all().after(EventStorePosition.of(after)));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return parts.streams().last(parts.names().onServer(stream)).map(event -> event.getRevision());
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        parts.snapshots().store(snapshot, serializer);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return parts.snapshots().latest(stream).stream();
    }

    @Override
    public TrackingToken createTailToken() {
        return EventStorePosition.BEGINNING;
    }

    @Override
    public TrackingToken createHeadToken() {
        return parts.all().head();
    }

    /** Before the first event that was made at that time or later, in the order of the log; the head when there is none. */
    @Override
    public TrackingToken createTokenAt(Instant time) {
        EventStorePosition before = parts.milestones().before(time);
        AllEvents events = parts.all().after(before);
        while (events.hasNext()) {
            StoredEvent event = events.next();
            if (!event.recordedAt().isBefore(time)) {
                return before;
            }
            before = event.position();
        }
        return before;
    }

    private static <T> Stream<T> lazily(Iterator<T> events) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(events, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static final class Setup extends Builder {
        Setup() {
            eventSerializer(LogSerializers.events());
            snapshotSerializer(LogSerializers.general());
            snapshotFilter(new CurrentSnapshots(LogSerializers.general()));
        }
    }
}
