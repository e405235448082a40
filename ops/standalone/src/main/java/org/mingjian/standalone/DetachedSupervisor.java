package org.mingjian.standalone;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.ServerException;

/** Runs {@code up} as a background process and shows what it says until it is ready. */
final class DetachedSupervisor {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PATIENCE_WITH_DEMO = Duration.ofMinutes(30);

    private DetachedSupervisor() {}

    static int start(
            Installation installation, HttpPorts ports, boolean demo, boolean withoutClerk, Terminal terminal) {
        Ready.clear(installation);
        Path log = installation.log("supervisor");
        long shown = size(log);
        ChildProcess process = ChildProcess.start(
                "supervisor",
                command(installation, ports, demo, withoutClerk),
                Map.of(),
                log,
                installation.run("detached.pid"));
        Thread cancel = new Thread(() -> process.stop("TERM", Duration.ofMinutes(1)), "cancel");
        Runtime.getRuntime().addShutdownHook(cancel);
        Duration patience = demo ? PATIENCE_WITH_DEMO : PATIENCE;
        long end = System.nanoTime() + patience.toNanos();
        boolean ready = false;
        boolean ended = false;
        while (!ready && !ended) {
            ready = Ready.isMarkedBy(installation, process.pid());
            ended = endsWithin(process, 100);
            shown = show(log, shown, terminal);
            if (System.nanoTime() > end) {
                throw new ServerException("not ready after " + patience.toMinutes() + " minutes (log: " + log + ")");
            }
        }
        if (ready) {
            Runtime.getRuntime().removeShutdownHook(cancel);
        }
        return ready ? 0 : 1;
    }

    private static List<String> command(
            Installation installation, HttpPorts ports, boolean demo, boolean withoutClerk) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dmingjian.home=" + installation.checkout());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
        command.addAll(List.of("--data", installation.data().toString()));
        command.addAll(List.of("--query-port", Integer.toString(ports.query())));
        command.addAll(List.of("--command-port", Integer.toString(ports.command())));
        command.addAll(List.of("--identity-port", Integer.toString(ports.identity())));
        if (demo) {
            command.add("--demo");
        }
        if (withoutClerk) {
            command.add("--without-clerk");
        }
        return command;
    }

    private static boolean endsWithin(ChildProcess process, long millis) {
        try {
            process.onExit().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new ServerException("cannot wait for the supervisor", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while the supervisor was starting", e);
        }
    }

    private static long size(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new ServerException("cannot read " + log, e);
        }
    }

    /** Shows the whole lines that came since; answers up to where the log is shown now. */
    private static long show(Path log, long from, Terminal terminal) {
        long start = Math.min(from, size(log));
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] fresh = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(fresh);
            String text = new String(fresh, StandardCharsets.UTF_8);
            int whole = text.lastIndexOf('\n') + 1;
            if (whole > 0) {
                text.substring(0, whole - 1).lines().forEach(line -> {
                    if (line.startsWith(Main.COMPLAINT)) {
                        terminal.complain(line);
                    } else {
                        terminal.say(line);
                    }
                });
            }
            return start + text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new ServerException("cannot read " + log, e);
        }
    }
}
