package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.mingjian.log.shared.EventIds;

/** Snapshots, each aggregate's in a stream of their own that shows the latest only. */
final class Snapshots {

    private static final byte[] KEEP_ONE = "{\"$maxCount\":1}".getBytes(StandardCharsets.UTF_8);

    /** A snapshot can be done without; the next one is tried again. */
    private static final int ROUNDS = 3;

    private final StreamReader streams;
    private final Appender appender;
    private final StreamNames names;
    private final EventTimes times;

    Snapshots(StreamReader streams, Appender appender, StreamNames names, EventTimes times) {
        this.streams = streams;
        this.appender = appender;
        this.names = names;
        this.times = times;
    }

    Optional<StoredEvent> latest(String stream) {
        return streams.last(names.snapshots(stream))
                .map(event -> StoredEvent.of(event, stream, times).withRevision(revision(event)));
    }

    /**
     * Keeps it, unless a later one is there.
     *
     * @throws EventStoreException when others were faster each time, or the server shows less of the stream than there is
     */
    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        String stream = names.snapshots(snapshot.getAggregateIdentifier());
        EventData data = data(snapshot, serializer);
        for (int round = 0; round < ROUNDS; round++) {
            Optional<RecordedEvent> there = streams.last(stream);
            if (there.isPresent() && revision(there.get()) >= snapshot.getSequenceNumber()) {
                return;
            }
            if (there.isEmpty()) {
                keepOneOnly(stream);
            }
            if (isAppended(stream, there, data)) {
                return;
            }
        }
        throw new EventStoreException(
                "a snapshot cannot be kept in %s: its end was another than shown, %d times".formatted(stream, ROUNDS));
    }

    /** False when another node was faster, whose snapshot is then looked at. */
    private boolean isAppended(String stream, Optional<RecordedEvent> after, EventData data) {
        try {
            appender.append(
                    stream,
                    after.map(event -> ExpectedRevision.expectedRevision(event.getRevision()))
                            .orElseGet(ExpectedRevision::noStream),
                    List.of(data));
            return true;
        } catch (AppendFailure e) {
            if (e.kind() == Failures.CONFLICT) {
                return false;
            }
            throw new EventStoreException("a snapshot cannot be kept in " + stream + ": " + e.getMessage(), e);
        }
    }

    private void keepOneOnly(String stream) {
        EventData metadata = EventData.builderAsJson(EventIds.ofText("$$" + stream), "$metadata", KEEP_ONE)
                .build();
        try {
            appender.append("$$" + stream, ExpectedRevision.noStream(), List.of(metadata));
        } catch (AppendFailure e) {
            if (e.kind() != Failures.CONFLICT) {
                throw new EventStoreException("the snapshots in " + stream + " cannot be limited to one", e);
            }
        }
    }

    private static EventData data(DomainEventMessage<?> snapshot, Serializer serializer) {
        EventData data = Encoded.data(snapshot, serializer);
        return EventData.builderAsBinary(data.getEventId(), data.getEventType(), data.getEventData())
                .metadataAsBytes(Envelope.of(data.getUserMetadata())
                        .put(Envelope.REVISION, Long.toString(snapshot.getSequenceNumber()))
                        .bytes())
                .build();
    }

    private static long revision(RecordedEvent snapshot) {
        String stated = Envelope.of(snapshot.getUserMetadata()).get(Envelope.REVISION);
        return stated == null ? -1 : Long.parseLong(stated);
    }
}
