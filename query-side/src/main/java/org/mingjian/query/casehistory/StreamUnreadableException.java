package org.mingjian.query.casehistory;

import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.UnreadableEventException;

/** A stream of the log cannot be read as it stands. Waiting does not help. */
public final class StreamUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String fact;
    private final String value;

    private StreamUnreadableException(String code, String fact, String value, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.code = code;
        this.fact = fact;
        this.value = value;
    }

    /** Somebody deleted or cut it on the server. */
    public static StreamUnreadableException of(DamagedStreamException damaged) {
        return new StreamUnreadableException("stream-damaged", "stream", damaged.stream(), damaged);
    }

    /** It has an event that this program cannot read. */
    static StreamUnreadableException of(UnreadableEventException unreadable) {
        return new StreamUnreadableException("event-unreadable", "event", unreadable.where(), unreadable);
    }

    /** {@code stream-damaged} or {@code event-unreadable}. */
    public String code() {
        return code;
    }

    /** What {@link #value} is: {@code stream} or {@code event}. */
    public String fact() {
        return fact;
    }

    /** Name of the stream, or type and place of the event. */
    public String value() {
        return value;
    }
}
