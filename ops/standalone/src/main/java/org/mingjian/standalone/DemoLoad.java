package org.mingjian.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.ServerException;

/** The loading of the demo city, by a process of its own, whose memory goes when it is done. It makes the city while the parts start. */
final class DemoLoad {

    static final String NAME = "demo";

    private static final Duration STOP = Duration.ofSeconds(10);

    private final Installation installation;
    private final ChildProcess process;

    private DemoLoad(Installation installation, ChildProcess process) {
        this.installation = installation;
        this.process = process;
    }

    static DemoLoad start(Installation installation, HttpPorts ports) {
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
        return new DemoLoad(
                installation,
                ChildProcess.start(NAME, command, Map.of(), installation.log(NAME), installation.pid(NAME)));
    }

    /** Returns once the city is on record and all views show it. */
    void await(Terminal terminal) {
        terminal.say("  demo city     loading (" + installation.log(NAME) + " tells how far) …");
        int exit = process.onExit().join().exitValue();
        if (exit != 0) {
            throw new ServerException("the demo city is not loaded whole; `up --demo` goes on with it (log: "
                    + installation.log(NAME) + ")");
        }
        terminal.say("  demo city     shown by all views");
    }

    void stop() {
        process.stop("TERM", STOP);
    }
}
