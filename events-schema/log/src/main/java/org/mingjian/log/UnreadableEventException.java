package org.mingjian.log;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** An event that this program cannot read: its type or its writer's schema is not in the catalogue. */
public class UnreadableEventException extends SerializationException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final String where;

    /** @param type full name of the event's schema, as stored with it */
    public UnreadableEventException(String type, String where, String what, @Nullable Throwable cause) {
        super(
                "event-unreadable: %s: %s; run the release that wrote it, or one that archives its schema"
                        .formatted(where, what),
                cause);
        this.type = type;
        this.where = where;
    }

    /** The one that a failure was caused by, however it was wrapped; null when none was. */
    public static @Nullable UnreadableEventException in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEventException found) {
                return found;
            }
        }
        return null;
    }

    /** Which event: {@code type at stream@revision}. */
    public String where() {
        return where;
    }

    public String type() {
        return type;
    }
}
