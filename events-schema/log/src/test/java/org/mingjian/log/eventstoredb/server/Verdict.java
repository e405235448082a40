package org.mingjian.log.eventstoredb.server;

/** What became of an append. */
sealed interface Verdict {

    /** The events are there: written now, or by an earlier append of the same ids. */
    record Written(long lastRevision, long position) implements Verdict {}

    /** @param current the last revision, or {@link Expectation#NONE} */
    record WrongRevision(long current) implements Verdict {}

    record Deleted(String stream) implements Verdict {}

    record TooLarge(int limit) implements Verdict {}
}
