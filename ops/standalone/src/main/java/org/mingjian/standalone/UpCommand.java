package org.mingjian.standalone;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingjian.servers.Printed;
import org.mingjian.servers.ServerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything and stays, or with {@code --detach} returns once all is ready. */
@Command(name = "up", description = "Start everything; Ctrl-C stops it.", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    private static final Duration PATIENCE_WITH_VIEWS = Duration.ofMinutes(1);

    @Mixin
    private DataOption data;

    @Mixin
    private LogOptions log;

    @Option(names = "--detach", description = "Return once all is ready, and leave it running.")
    private boolean detach;

    @Option(
            names = "--demo",
            description = "With the demo city, an invented one with five years of supervision; on a fresh directory.")
    private boolean demo;

    @Option(
            names = "--without-clerk",
            description = "Without the clerk, who proposes tiers; with the demo city there is none.")
    private boolean withoutClerk;

    @Option(names = "--query-port", defaultValue = "8080", description = "Port of the query side (${DEFAULT-VALUE}).")
    private int queryPort;

    @Option(
            names = "--command-port",
            defaultValue = "8081",
            description = "Port of the command side (${DEFAULT-VALUE}).")
    private int commandPort;

    @Option(
            names = "--identity-port",
            defaultValue = "8090",
            description = "Port of the identity provider (${DEFAULT-VALUE}).")
    private int identityPort;

    @Override
    public Integer call() {
        Installation installation = data.installation();
        HttpPorts ports = new HttpPorts(queryPort, commandPort, identityPort);
        DataDirectory.prepare(installation);
        Terminal terminal = Terminal.standard();
        if (detach) {
            refuseSecond(SupervisorLock.holder(installation), installation);
            settleLog(installation);
            claimForDemo(installation);
            return DetachedSupervisor.start(installation, ports, demo, withoutClerk, terminal);
        }
        try (SupervisorLock lock = SupervisorLock.take(installation).orElseThrow(() -> running(installation))) {
            settleLog(installation);
            claimForDemo(installation);
            supervise(installation, ports, terminal);
            return 0;
        }
    }

    private void settleLog(Installation installation) {
        LogPlace place = log.place(installation);
        if (place.isOwn()) {
            return;
        }
        if (demo) {
            throw new ServerException(
                    "the demo city comes into a log made for it, on a PostgreSQL of its own: leave out"
                            + " --demo or --log " + place.engine());
        }
        GivenLog.requireThere(place, System.getenv(), GivenLog.PATIENCE);
        place.settle(installation);
    }

    private void claimForDemo(Installation installation) {
        if (demo) {
            new DemoDirectory(installation).claim();
        }
    }

    private void supervise(Installation installation, HttpPorts ports, Terminal terminal) {
        PersonKeystore.createIfAbsent(installation);
        Optional<DemoLoad> load = demo ? Optional.of(new DemoLoad(installation, ports)) : Optional.empty();
        List<Part> all = Parts.of(installation, ports, demo, hasClerk(installation));
        List<Part> parts = load.map(one -> one.beside(all)).orElse(all);
        Supervisor supervisor = new Supervisor(parts, terminal, InstantSource.system());
        Preflight.check(installation, ports, parts, terminal);
        load.ifPresent(DemoLoad::start);
        Thread atExit = new Thread(
                () -> {
                    terminal.say("Stopping …");
                    load.ifPresent(DemoLoad::stop);
                    supervisor.stop();
                },
                "stop-all");
        Runtime.getRuntime().addShutdownHook(atExit);
        terminal.say("Starting on " + installation.data() + " …");
        try {
            supervisor.start();
            load.ifPresent(one -> one.await(terminal));
            awaitViews(installation, terminal);
        } catch (ServerException e) {
            if (!disarmed(atExit)) {
                // Ctrl-C: the parts failed because the hook is stopping them, which is no failure to report.
                return;
            }
            load.ifPresent(DemoLoad::stop);
            supervisor.stop();
            throw e;
        }
        terminal.say(Welcome.text(installation, ports));
        Ready.mark(installation);
        new PrintedWatch(installation, Printed.LIMIT, terminal).start();
        supervisor.watch();
    }

    /** The city is as it is told: nobody but its visitors does anything there. One that an earlier run left is stopped. */
    private boolean hasClerk(Installation installation) {
        if (!withoutClerk && !new DemoDirectory(installation).isOne()) {
            return true;
        }
        Footprint.application(installation, ClerkPart.NAME).stop();
        return false;
    }

    /** All parts run: views that are late are told of, and no reason to stop everything. */
    private static void awaitViews(Installation installation, Terminal terminal) {
        try {
            new Await(PATIENCE_WITH_VIEWS).until(new ViewsThere(QuerySide.of(installation)));
        } catch (ServerException e) {
            terminal.say("  not every view can be asked yet: `status` tells why");
        }
    }

    private static boolean disarmed(Thread atExit) {
        try {
            return Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyStopping) {
            return false;
        }
    }

    private static void refuseSecond(Optional<ProcessHandle> holder, Installation installation) {
        if (holder.isPresent()) {
            throw running(installation);
        }
    }

    private static ServerException running(Installation installation) {
        String pid = PrivateText.read(installation.pid("supervisor")).orElse("unknown");
        return new ServerException("already running on " + installation.data() + " (pid " + pid
                + "): `status` tells how it is, `down` stops it");
    }
}
