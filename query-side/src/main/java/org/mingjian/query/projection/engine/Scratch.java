package org.mingjian.query.projection.engine;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Room on disk, for all views of a node together, where what memory does not hold of the log is sorted. What lies there is worth nothing
 * to anybody else, and is gone with the process.
 */
public final class Scratch {

    private final Path directory;
    private final long bytes;
    private final AtomicLong taken = new AtomicLong();

    /**
     * @param directory made when it is first needed
     * @param bytes how much of it may be taken, and a little more; 0 for nothing
     */
    public Scratch(Path directory, long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be negative: " + bytes);
        }
        this.directory = directory;
        this.bytes = bytes;
    }

    /** Whether there is any. */
    boolean isThere() {
        return bytes > 0;
    }

    boolean isFull() {
        return taken.get() >= bytes;
    }

    /** @param more below 0 for what is given back */
    void take(long more) {
        taken.addAndGet(more);
    }

    Path directory() {
        return directory;
    }
}
