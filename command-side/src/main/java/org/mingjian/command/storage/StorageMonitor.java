package org.mingjian.command.storage;

import java.time.Duration;

/** Is told what commands cost the log, so that it can be measured. */
public interface StorageMonitor {

    StorageMonitor NONE = new StorageMonitor() {};

    /**
     * Events are durable now.
     *
     * @param appends how many appends they were; more than one went together
     */
    default void appended(int appends, int events, Duration took) {}

    /** A snapshot was asked for, and there was one or not. */
    default void snapshotRead(boolean found) {}
}
