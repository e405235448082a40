package org.mingjian.importer;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/** What several tests need to start an import. */
final class TestImports {
    static final ImportReport NO_REPORT = new ImportReport("", true, "failed", 0, 0, 0, 0, 0, 0, Map.of(), Map.of());
    static final Supplier<ImportTarget> NO_TARGET = () -> {
        throw new AssertionError("nothing is to be sent");
    };

    private TestImports() {}

    /** A mapping that the project ships; tests run in the module's folder. */
    static Path mapping(String name) {
        return Path.of("../imports", name + ".yaml");
    }
}
