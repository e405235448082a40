package org.mingjian.query.projection.engine;

import org.jspecify.annotations.Nullable;

/** There is no room for more dead letters: the segment has to wait until an operator has made some. */
final class DeadLettersFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String key;

    private DeadLettersFullException(String message, @Nullable String key) {
        super("dead-letters-full: " + message, null, false, false);
        this.key = key;
    }

    static DeadLettersFullException ofSequences(int most) {
        return new DeadLettersFullException(most + " keys of the view have letters and no more may", null);
    }

    static DeadLettersFullException ofLetters(String key, int most) {
        return new DeadLettersFullException(most + " letters wait for " + key + " and no more may", key);
    }

    /** The key whose sequence is full; null when there are too many sequences. */
    @Nullable
    String key() {
        return key;
    }
}
