package org.mingjian.log;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** An event that this program cannot read: its type or its writer's schema is not in the catalogue. */
public class UnreadableEventException extends SerializationException {

    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String where, String what, @Nullable Throwable cause) {
        super(
                "event-unreadable: %s: %s; run the release that wrote it, or one that archives its schema"
                        .formatted(where, what),
                cause);
    }
}
