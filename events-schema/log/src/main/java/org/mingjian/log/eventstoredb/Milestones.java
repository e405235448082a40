package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.RecordedEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which position the log had reached at which time, in a stream of its own, so that a time is found without reading the log from
 * its beginning. Whoever appends notes one now and then; a few too many or too few do no harm. The server states when it wrote one,
 * by which the clocks are compared.
 */
final class Milestones {

    private static final Logger LOG = LoggerFactory.getLogger(Milestones.class);
    private static final String TYPE = "milestone";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LiveClient client;
    private final StreamReader streams;
    private final String stream;
    private final EventTimes times;
    private final Duration interval;
    private final ClockComparison clocks = new ClockComparison();
    private Instant noted = Instant.EPOCH;

    /** A position, and a time by which everything up to it was written. */
    private record Milestone(EventStorePosition position, Instant time) {
        static final Milestone NONE = new Milestone(EventStorePosition.BEGINNING, Instant.EPOCH);
    }

    /** @param interval the least time between two that one node notes */
    Milestones(LiveClient client, StreamReader streams, StreamNames names, EventTimes times, Duration interval) {
        this.client = client;
        this.streams = streams;
        this.stream = names.milestones();
        this.times = times;
        this.interval = interval;
    }

    /** An event that was just appended stands there. Returns at once. */
    void passed(EventStorePosition position, Instant now) {
        if (!isDue(now)) {
            return;
        }
        EventData data = EventData.builderAsJson(TYPE, bytes(new Milestone(position, now)))
                .build();
        EventStoreDBClient server = client.get();
        long asked = System.nanoTime();
        var unused = server.appendToStream(stream, AppendToStreamOptions.get(), data)
                .thenCompose(done -> {
                    Duration took = Duration.ofNanos(System.nanoTime() - asked);
                    long revision = done.getNextExpectedRevision().toRawLong();
                    return server.readStream(
                                    stream,
                                    ReadStreamOptions.get()
                                            .fromRevision(revision)
                                            .maxCount(1))
                            .thenAccept(read -> read.getEvents()
                                    .forEach(own -> clocks.wrote(
                                            now, took, own.getEvent().getCreated())));
                })
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        LOG.debug("A milestone was not noted; the next will be", failure);
                    }
                });
    }

    /** How far this node's clock was ahead of the server's when the last one was noted, at the least. */
    Optional<Duration> clockAhead() {
        return clocks.ahead();
    }

    private synchronized boolean isDue(Instant now) {
        if (noted.plus(interval).isAfter(now)) {
            return false;
        }
        noted = now;
        return true;
    }

    /** A position, the later the better, up to which every event is of an earlier time. */
    EventStorePosition before(Instant time) {
        long low = 0;
        long high = streams.last(stream).map(RecordedEvent::getRevision).orElse(-1L);
        Milestone best = Milestone.NONE;
        while (low <= high) {
            long middle = (low + high) >>> 1;
            Milestone found = streams.at(stream, middle).map(Milestones::read).orElse(Milestone.NONE);
            if (times.isSurelyBefore(found.time(), time)) {
                best = found.position().isAfter(best.position()) ? found : best;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best.position();
    }

    private static byte[] bytes(Milestone milestone) {
        try {
            return JSON.writeValueAsBytes(Map.of(
                    "commit", milestone.position().commit(),
                    "prepare", milestone.position().prepare(),
                    "time", milestone.time().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Milestone read(RecordedEvent event) {
        try {
            JsonNode said = JSON.readTree(event.getEventData());
            return new Milestone(
                    new EventStorePosition(
                            said.path("commit").asLong(), said.path("prepare").asLong()),
                    Instant.parse(said.path("time").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
