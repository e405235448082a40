package org.mingjian.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program that we started: in a session of its own, its output in a log, its pid in a file. */
public final class ChildProcess {

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final List<Said> said;

    private ChildProcess(String name, Process process, Path pidFile, List<Said> said) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.said = said;
    }

    /**
     * Starts a program. Secrets go into the environment: a command line can be read by every user of the machine.
     *
     * @param name what people call it
     * @param command must contain a marker by which {@link Processes#find} knows it again
     * @throws ServerException if the program cannot be started
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, Path pidFile) {
        return start(name, command, environment, log, log, pidFile);
    }

    /**
     * Starts a program that writes its log itself.
     *
     * @param log the log that the program writes, and rotates while it runs
     * @param output where what it prints beside its log goes
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, Path output, Path pidFile) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.createDirectories(output.toAbsolutePath().getParent());
            Files.createDirectories(pidFile.toAbsolutePath().getParent());
            long outputStart = Printed.rotated(output);
            List<Said> said = log.equals(output)
                    ? List.of(new Said(log, outputStart))
                    : List.of(Said.fromNow(log), new Said(output, outputStart));
            ProcessBuilder builder = new ProcessBuilder(Platform.inOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile, process.pid() + "\n");
            return new ChildProcess(name, process, pidFile, said);
        } catch (IOException e) {
            throw new ServerException("cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Waits until ready is true; ends at once, with the reason found in the log, if the process dies before. */
    public void awaitReady(Duration within, BooleanSupplier ready) {
        long end = System.nanoTime() + within.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new ServerException(name + " ended at its start (exit code " + process.exitValue() + "): "
                            + reason() + " (log: " + said.get(0).file() + ")");
                }
                if (System.nanoTime() > end) {
                    throw new ServerException(name + " is not ready after " + within.toSeconds() + " s: " + reason()
                            + " (log: " + said.get(0).file() + ")");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while " + name + " was starting", e);
        }
    }

    /** Asks it to end with this signal, kills it after the grace, and takes its pid file away. */
    public void stop(String signal, Duration grace) {
        if (process.isAlive()) {
            Processes.stopTree(process.toHandle(), signal, grace);
        }
        Processes.deleteQuietly(pidFile);
    }

    /** The last line of this run that speaks of an error, or the last line at all. */
    private String reason() {
        try {
            List<String> lines = new ArrayList<>();
            for (Said one : said) {
                lines.addAll(one.lines());
            }
            int described = lines.indexOf("Description:");
            if (described >= 0 && described + 1 < lines.size()) {
                return lines.get(described + 1).strip();
            }
            return lines.stream()
                    .filter(line -> line.toUpperCase(Locale.ROOT).matches(".*(FATAL|ERROR|EXCEPTION|NOT PERMITTED).*"))
                    .reduce((first, second) -> second)
                    .or(() -> lines.stream().reduce((first, second) -> second))
                    .orElse("it printed nothing")
                    .strip();
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }
}
