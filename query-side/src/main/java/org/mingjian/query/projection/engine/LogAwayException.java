package org.mingjian.query.projection.engine;

/** The log cannot be asked for an event now. Nothing is known of the event: it stays where it waits. */
final class LogAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogAwayException(RuntimeException cause) {
        super("log-unavailable", cause);
    }
}
