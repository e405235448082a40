package org.mingjian.query.projection.deadletters;

import java.util.List;
import org.mingjian.query.projection.ViewVersion;

/**
 * What a node knows of all sequences. Everyone on the node looks at one board, so that the store is asked a few times a second
 * however many segments there are.
 */
public final class LetterBoard {

    private static final long FRESH_NANOS = 500_000_000;

    private final DeadLetterStore store;
    private List<Header> headers = List.of();
    private long lookedAt = System.nanoTime() - FRESH_NANOS;

    public LetterBoard(DeadLetterStore store) {
        this.store = store;
    }

    /** All sequences as they are now. */
    public synchronized List<Header> look() {
        headers = List.copyOf(store.headers());
        lookedAt = System.nanoTime();
        return headers;
    }

    /** All sequences as they were at most half a second ago. */
    public synchronized List<Header> recent() {
        return System.nanoTime() - lookedAt < FRESH_NANOS ? headers : look();
    }

    /** How many letters of a version wait. */
    public int letters(ViewVersion version) {
        return recent().stream()
                .filter(header -> header.version().equals(version))
                .mapToInt(Header::letters)
                .sum();
    }
}
