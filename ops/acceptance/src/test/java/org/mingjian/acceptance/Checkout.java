package org.mingjian.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources of this build lie. */
final class Checkout {

    static final Path ROOT = find();

    private Checkout() {}

    static Path file(String relative) {
        return ROOT.resolve(relative);
    }

    private static Path find() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            if (Files.isDirectory(at.resolve("events-schema")) && Files.isRegularFile(at.resolve("README.md"))) {
                return at;
            }
            at = at.getParent();
        }
        throw new IllegalStateException("Run the stories from within a checkout.");
    }
}
