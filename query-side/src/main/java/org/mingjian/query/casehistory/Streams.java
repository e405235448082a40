package org.mingjian.query.casehistory;

import java.util.List;
import org.mingjian.query.projection.RecordedEvent;

/** The streams of the log, read one at a time. */
public interface Streams {

    /**
     * The events of a stream in order; empty when there is no such stream.
     *
     * @throws LogUnavailableException the log cannot be asked now
     * @throws StreamUnreadableException the stream was harmed on the server, or has an event that this program does not know
     */
    List<RecordedEvent> read(String stream);
}
