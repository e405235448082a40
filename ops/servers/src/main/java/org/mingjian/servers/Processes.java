package org.mingjian.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes found again by their pid file. A pid alone proves nothing, since the system gives it out again: a process
 * counts as ours only if its own command line carries the marker that we gave it.
 */
public final class Processes {

    private Processes() {}

    /** The process that this pid file names, if it lives and its command line contains the marker. */
    public static Optional<ProcessHandle> find(Path pidFile, String marker) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).contains(marker));
    }

    /** Stops what an earlier run left behind; true if there was something to stop. */
    public static boolean stopEarlier(Path pidFile, String marker, String signal, Duration grace) {
        Optional<ProcessHandle> earlier = find(pidFile, marker);
        earlier.ifPresent(process -> stopTree(process, signal, grace));
        deleteQuietly(pidFile);
        return earlier.isPresent();
    }

    /** Sends the signal, waits as long as the grace lasts, then kills. */
    public static void stop(ProcessHandle process, String signal, Duration grace) {
        signal(process.pid(), signal);
        if (!ended(process, grace)) {
            process.destroyForcibly();
            if (!ended(process, Duration.ofSeconds(10))) {
                throw new ServerException("process " + process.pid() + " does not end, not even when killed");
            }
        }
    }

    /** The same for a launcher and what it launched: all get the signal, and none outlives the call. */
    public static void stopTree(ProcessHandle process, String signal, Duration grace) {
        List<ProcessHandle> launched = process.descendants().toList();
        launched.forEach(child -> signal(child.pid(), signal));
        stop(process, signal, grace);
        launched.stream()
                .filter(child -> !ended(child, Duration.ofSeconds(10)))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Sends {@code TERM}, {@code INT}, {@code KILL}… by the system's own {@code kill}. */
    public static void signal(long pid, String signal) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            kill.waitFor();
        } catch (IOException e) {
            throw new ServerException("cannot run `kill`", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while stopping process " + pid, e);
        }
    }

    /** Linux gives the whole command line; the JDK's own view is cut at 4 kB there. Elsewhere {@code ps} must do. */
    static String commandLine(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(proc)) {
                return new String(Files.readAllBytes(proc), StandardCharsets.UTF_8).replace('\0', ' ');
            }
            Process ps = new ProcessBuilder("ps", "-ww", "-o", "command=", "-p", Long.toString(process.pid())).start();
            return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return process.info().commandLine().orElse("");
        }
    }

    static Optional<Long> pid(Path pidFile) {
        try {
            return Optional.of(Long.parseLong(
                    Files.readString(pidFile).lines().findFirst().orElse("").trim()));
        } catch (IOException | NumberFormatException absent) {
            return Optional.empty();
        }
    }

    static boolean ended(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new ServerException("cannot wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while waiting for process " + process.pid(), e);
        }
    }

    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ServerException("cannot delete " + file, e);
        }
    }
}
