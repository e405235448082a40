package org.mingjian.query.casehistory;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.query.projection.RecordedEvent;

/** The streams of the log. */
public interface Streams {

    /**
     * The events of a stream in order; empty when there is no such stream.
     *
     * @throws LogUnavailableException the log cannot be asked now
     * @throws StreamUnreadableException the stream was harmed on the server, or has an event that this program does not know
     */
    List<RecordedEvent> read(String stream);

    /**
     * The events of several streams, by stream and in order; a stream that is not there is left out. Each ends before its first
     * event that was logged later than a moment, so that what is known of a stream is always a beginning of it.
     *
     * @param until the moment; {@link Instant#MAX} for all there is
     * @throws LogUnavailableException the log cannot be asked now
     * @throws StreamUnreadableException a stream was harmed on the server, or has an event that this program does not know
     */
    default Map<String, List<RecordedEvent>> readAll(Collection<String> streams, Instant until) {
        var found = new LinkedHashMap<String, List<RecordedEvent>>();
        for (String stream : streams) {
            List<RecordedEvent> events = read(stream).stream()
                    .takeWhile(event -> !event.at().isAfter(until))
                    .toList();
            if (!events.isEmpty()) {
                found.put(stream, events);
            }
        }
        return found;
    }
}
