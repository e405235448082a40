package org.mingjian.query.projection.deadletters;

/** Where a node keeps dead letters, what it knows of them, and how many there may be. */
public record DeadLetters(DeadLetterStore store, LetterBoard board, LetterLimits limits) {

    public static DeadLetters in(DeadLetterStore store, LetterLimits limits) {
        return new DeadLetters(store, new LetterBoard(store), limits);
    }
}
