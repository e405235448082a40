package org.mingjian.servers.backup;

/** Hears how far a copy is. */
@FunctionalInterface
public interface CopyProgress {

    /**
     * Called after each file.
     *
     * @param total what was to be copied when it began; a running server may make it a little more or less
     */
    void copied(long bytes, long total);
}
