package org.mingjian.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.ServerException;

/** The loading of the demo city, by a process of its own, whose memory goes when it is done. It makes the city while the parts start. */
final class DemoLoad {

    static final String NAME = "demo";
    /** A file of the loading process, written when most is on record. */
    static final String NEARLY_OVER = "demo.nearly-over";

    private static final Duration STOP = Duration.ofSeconds(10);

    private final Installation installation;
    private final HttpPorts ports;
    private @Nullable ChildProcess process;

    DemoLoad(Installation installation, HttpPorts ports) {
        this.installation = installation;
        this.ports = ports;
    }

    /** Views are made of many events at once far sooner than of a few at a time: the query side starts when most are there. */
    List<Part> beside(List<Part> parts) {
        return parts.stream()
                .map(part -> part.name().equals(Parts.QUERY) ? new LaterPart(part, this::isNearlyOver) : part)
                .toList();
    }

    private synchronized boolean isNearlyOver() {
        return process != null && (!process.isAlive() || Files.exists(installation.run(NEARLY_OVER)));
    }

    synchronized void start() {
        try {
            Files.deleteIfExists(installation.run(NEARLY_OVER));
        } catch (IOException e) {
            throw new ServerException("cannot write into " + installation.data() + ": " + e.getMessage(), e);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dmingjian.home=" + installation.checkout());
        command.add(installation.marker(NAME));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "load-demo"));
        command.addAll(List.of("--data", installation.data().toString()));
        command.addAll(List.of("--query-port", Integer.toString(ports.query())));
        command.addAll(List.of("--command-port", Integer.toString(ports.command())));
        command.addAll(List.of("--identity-port", Integer.toString(ports.identity())));
        process = ChildProcess.start(NAME, command, Map.of(), installation.log(NAME), installation.pid(NAME));
    }

    /** Returns once the city is on record and all views show it. */
    void await(Terminal terminal) {
        terminal.say("  demo city     loading (" + installation.log(NAME) + " tells how far) …");
        int exit = Objects.requireNonNull(process).onExit().join().exitValue();
        if (exit != 0) {
            throw new ServerException("the demo city is not loaded whole; `up --demo` goes on with it (log: "
                    + installation.log(NAME) + ")");
        }
        terminal.say("  demo city     shown by all views");
    }

    synchronized void stop() {
        if (process != null) {
            process.stop("TERM", STOP);
        }
    }
}
