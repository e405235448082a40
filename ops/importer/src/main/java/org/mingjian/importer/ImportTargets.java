package org.mingjian.importer;

import java.nio.file.Path;

/** Finds the command side that belongs to a data directory. */
@FunctionalInterface
public interface ImportTargets {
    /** @throws ImportFailure when none runs there */
    ImportTarget of(Path dataDirectory);
}
