package org.mingjian.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how far an import has come. */
@FunctionalInterface
public interface Progress {
    /** Shows nothing. */
    Progress NONE = (counters, bytesRead, inputs) -> () -> {};

    /** What is being shown; closing it ends it. */
    @FunctionalInterface
    interface Shown extends AutoCloseable {
        @Override
        void close();
    }

    /** @param bytesRead of the files as they lie on disk */
    Shown show(Counters counters, AtomicLong bytesRead, List<Path> inputs);
}
