package org.mingjian.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The log could not be reached, or gave no answer, for as long as it was waited for. Later it may. */
public class LogAwayException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    public LogAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
