package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.util.List;

/**
 * Some events, in the order in which they were asked for.
 *
 * @param isLast whether there were no more when they were read
 */
record Page(List<RecordedEvent> events, boolean isLast) {

    static final Page NONE = new Page(List.of(), true);

    RecordedEvent end() {
        return events.get(events.size() - 1);
    }
}
