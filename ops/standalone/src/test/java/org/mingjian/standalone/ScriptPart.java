package org.mingjian.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.Processes;

/** A part that is a shell script: it is ready when it has made its file, and is where a file says. */
record ScriptPart(String name, List<String> needs, Path directory, String script) implements Part {

    @Override
    public ChildProcess start() {
        Path ready = directory.resolve(name + ".ready");
        ready.toFile().delete();
        ChildProcess process = ChildProcess.start(
                name,
                List.of("sh", "-c", script, marker(), ready.toString()),
                Map.of(),
                directory.resolve(name + ".log"),
                directory.resolve(name + ".pid"));
        process.awaitReady(Duration.ofSeconds(20), () -> Files.exists(ready));
        return process;
    }

    @Override
    public String place() {
        try {
            Path file = directory.resolve(name + ".place");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean stop() {
        return Processes.stopEarlier(directory.resolve(name + ".pid"), marker(), "TERM", Duration.ofSeconds(5));
    }

    private String marker() {
        return "part-" + name + "-" + directory;
    }
}
