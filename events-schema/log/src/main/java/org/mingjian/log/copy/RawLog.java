package org.mingjian.log.copy;

import java.util.Iterator;
import java.util.List;

/**
 * A log as its copier sees it: events as they stand, out in their final order and in again. Used by one thread. Every engine
 * passes one contract suite.
 */
public interface RawLog extends AutoCloseable {

    /** Where it is, in words and without credentials. */
    String place();

    /**
     * All events in their final order, up to where the log ends when they have been read. Holds some megabytes at a time, however
     * long the log is.
     */
    Iterator<RawEvent> events();

    /** How far a copying into this log is. */
    CopyState state();

    /**
     * Begins a copying into an empty log. From now on it takes the times of events as they are, and events of nobody else.
     *
     * @param from where from, in words
     * @throws CopyException when it has events, or was copied into before
     */
    void begin(String from);

    /**
     * Writes events behind those that are there, in this order, each with its id, revision and time, and returns when they are durable. What was written before
     * one that cannot be stays.
     *
     * @throws CopyException when the log cannot keep one as it is, or does not hold the revision before it
     */
    void append(List<RawEvent> events);

    /** Ends the copying for good. */
    void end();

    @Override
    void close();
}
