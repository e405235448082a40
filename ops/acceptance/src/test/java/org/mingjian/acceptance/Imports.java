package org.mingjian.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Imports of DineSafe files, real or in its form. */
final class Imports {

    static final String MAPPING = "ops/imports/toronto-dinesafe.yaml";

    private Imports() {}

    static Outcome run(RunningSystem system, List<Path> files) {
        return Launcher.await(start(system, files));
    }

    static Launcher.Running start(RunningSystem system, List<Path> files, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("--mapping", MAPPING, "--rejects", rejects().toString()));
        arguments.addAll(List.of(options));
        files.forEach(file -> arguments.add(file.toAbsolutePath().toString()));
        return system.launcher().start("import", arguments.toArray(String[]::new));
    }

    static Path rejects() {
        return Path.of("target", "rejects.csv").toAbsolutePath();
    }
}
