package org.mingjian.query.projection;

import org.jspecify.annotations.Nullable;

/** The store is away, overloaded or refuses all writes for now. Waiting helps; nothing is wrong with the data. */
public class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
