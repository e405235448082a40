package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.WriteResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.RawEvent;

/**
 * Writes events of a copy one append after the other, so that their order stays the order of all. Neighbours on one stream go into
 * one append.
 */
final class RawAppend {

    private final EventStoreDbParts parts;
    private Instant latest = Instant.EPOCH;

    RawAppend(EventStoreDbParts parts) {
        this.parts = parts;
    }

    void write(List<RawEvent> events) {
        List<RawEvent> run = new ArrayList<>();
        long size = 0;
        for (RawEvent event : events) {
            EventData data = RawEncoding.data(event);
            long bytes = Encoded.size(data);
            requireSmall(event, bytes);
            if (!run.isEmpty() && (!follows(run.get(run.size() - 1), event) || size + bytes > limit())) {
                append(run);
                run.clear();
                size = 0;
            }
            run.add(event);
            size += bytes;
        }
        if (!run.isEmpty()) {
            append(run);
        }
    }

    private static boolean follows(RawEvent before, RawEvent event) {
        return event.stream().equals(before.stream()) && event.revision() == before.revision() + 1;
    }

    private long limit() {
        return parts.settings().maxAppendSize();
    }

    private void requireSmall(RawEvent event, long bytes) {
        if (bytes > limit()) {
            throw new CopyException(
                    "%s has %d bytes, and the target takes %d at once: raise MaxAppendSize of its servers, and tell the copy"
                            .formatted(event.place(), bytes, limit()));
        }
    }

    private void append(List<RawEvent> run) {
        RawEvent first = run.get(0);
        long last = run.get(run.size() - 1).revision();
        WriteResult written = written(first, run);
        if (written.getNextExpectedRevision().toRawLong() != last) {
            throw new CopyException(
                    "%s became another revision: its stream was deleted on the target".formatted(first.place()));
        }
        for (RawEvent event : run) {
            latest = event.recordedAt().isAfter(latest) ? event.recordedAt() : latest;
        }
        if (written.getLogPosition() != null) {
            parts.milestones().passed(EventStorePosition.of(written.getLogPosition()), latest);
        }
    }

    private WriteResult written(RawEvent first, List<RawEvent> run) {
        ExpectedRevision expected = first.revision() == 0
                ? ExpectedRevision.noStream()
                : ExpectedRevision.expectedRevision(first.revision() - 1);
        try {
            return parts.appender()
                    .append(
                            parts.names().onServer(first.stream()),
                            expected,
                            run.stream().map(RawEncoding::data).toList());
        } catch (AppendFailure e) {
            if (e.kind() == Failures.CONFLICT) {
                throw new CopyException(
                        first.place()
                                + " does not follow what the target has: an event is missing before it, or somebody else"
                                + " writes there",
                        e);
            }
            throw new EventStoreException(first.place() + " could not be copied: " + e.getMessage(), e);
        }
    }
}
