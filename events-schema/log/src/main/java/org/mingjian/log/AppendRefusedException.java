package org.mingjian.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The log would not take an append, and wrote nothing. Sending the same again does not help. */
public class AppendRefusedException extends EventStoreException {

    /** The timestamp is too far from the log's clock: decided again, it may be taken. */
    public static final String UNTIMELY = "untimely";

    /** It has more bytes than the log takes in one append; {@link #limit} says how many that is. */
    public static final String TOO_LARGE = "too-large";

    private static final long serialVersionUID = 1L;
    private final String code;
    private final long limit;

    private AppendRefusedException(String code, String message, Throwable cause) {
        this(code, message, cause, 0);
    }

    private AppendRefusedException(String code, String message, Throwable cause, long limit) {
        super(message, cause);
        this.code = code;
        this.limit = limit;
    }

    /** Events of more than one stream: they could not all be written or none. */
    public static AppendRefusedException severalStreams(Iterable<String> streams) {
        return new AppendRefusedException(
                "several-streams",
                "one append holds the events of one stream, not of " + String.join(", ", streams)
                        + "; let one command change one aggregate",
                new IllegalArgumentException("several streams"));
    }

    /** A timestamp so far from the log's clock that the settled instant would lie. */
    public static AppendRefusedException untimely(String stream, Throwable cause) {
        return new AppendRefusedException(
                UNTIMELY,
                "an event for %s was made too long before, or after, its append (%s); decide again, and check the clocks"
                        .formatted(stream, cause.getMessage()),
                cause);
    }

    /**
     * More than the log takes in one append.
     *
     * @param size bytes of the events, with their metadata
     * @param limit bytes that the log takes
     */
    public static AppendRefusedException tooLarge(String stream, long size, long limit) {
        return new AppendRefusedException(
                TOO_LARGE,
                "an append to %s has %d bytes; the log takes %d at once".formatted(stream, size, limit),
                new IllegalArgumentException("too large"),
                limit);
    }

    /** Stable name of the reason: {@code several-streams}, {@code too-large} or {@code untimely}. */
    public String code() {
        return code;
    }

    /** Bytes that the log takes in one append, where this one is too large; else 0. */
    public long limit() {
        return limit;
    }
}
