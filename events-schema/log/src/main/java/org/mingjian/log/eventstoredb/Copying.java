package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjian.log.LogAwayException;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.CopyState;

/**
 * Whether another log is being copied into this one, in a stream of its own with two events at most. A log that has events, and into
 * which nobody is copying, will never be copied into: that is asked only until it is known.
 */
final class Copying {

    static final String BEGUN = "copy-begun";
    static final String ENDED = "copy-ended";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StreamReader streams;
    private final Appender appender;
    private final AllReader all;
    private final String stream;
    private volatile boolean isOver;

    Copying(StreamReader streams, Appender appender, AllReader all, StreamNames names) {
        this.streams = streams;
        this.appender = appender;
        this.all = all;
        this.stream = names.copying();
    }

    CopyState state() {
        return streams.last(stream)
                .map(event -> event.getEventType().equals(ENDED) ? CopyState.COMPLETE : CopyState.UNDER_WAY)
                .orElse(CopyState.NONE);
    }

    /** Throws {@link LogAwayException} for as long as the log is not complete. */
    void requireNone() {
        if (isUnderWay()) {
            throw new LogAwayException(
                    "another log is being copied into this one: until that has ended it takes nothing else",
                    new IllegalStateException("copying"));
        }
    }

    boolean isUnderWay() {
        if (isOver) {
            return false;
        }
        // The events first: a copying that begins after they were looked for found none, and this is asked again.
        boolean hasEvents = all.first().isPresent();
        CopyState state = state();
        isOver = state == CopyState.COMPLETE || state == CopyState.NONE && hasEvents;
        return state == CopyState.UNDER_WAY;
    }

    void note(String type, UUID id, String source) {
        ExpectedRevision expected =
                type.equals(BEGUN) ? ExpectedRevision.noStream() : ExpectedRevision.expectedRevision(0);
        try {
            EventData data = EventData.builderAsJson(id, type, JSON.writeValueAsBytes(Map.of("source", source)))
                    .build();
            appender.append(stream, expected, List.of(data));
        } catch (AppendFailure e) {
            throw new CopyException("the target cannot be copied into: a copying was begun or ended before", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
