package org.mingjian.clerk;

import java.time.Duration;

/** Somebody gave no answer that goes further, and may later: the same is asked again. */
final class AwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** @param pause what the other side asked to wait; zero when it did not */
    AwayException(String message, Duration pause) {
        super(message);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
