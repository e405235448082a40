package org.mingjian.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** A stream does not have the events that it had: somebody deleted or cut it on the server. */
public class DamagedStreamException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    public DamagedStreamException(String stream, String what) {
        super("stream-damaged: %s: %s; a stream of the log must never be deleted or cut".formatted(stream, what));
    }
}
