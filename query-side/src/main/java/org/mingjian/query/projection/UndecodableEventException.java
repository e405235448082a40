package org.mingjian.query.projection;

import org.jspecify.annotations.Nullable;

/** An event that the log has and this program cannot read: its type or its writer's schema is unknown, or its bytes are broken. */
public class UndecodableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    /** @param type full name of the event's schema, empty when not even that is known */
    public UndecodableEventException(String type, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.type = type;
    }

    public String type() {
        return type;
    }
}
