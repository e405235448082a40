package org.mingjian.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** A stream does not have the events that it had: somebody deleted or cut it on the server. Waiting does not help. */
public class DamagedStreamException extends EventStoreException {

    private static final long serialVersionUID = 1L;
    private final String stream;

    public DamagedStreamException(String stream, String what) {
        super("stream-damaged: %s: %s; a stream of the log must never be deleted or cut".formatted(stream, what));
        this.stream = stream;
    }

    /** Which one, by its name on the server. */
    public String stream() {
        return stream;
    }
}
