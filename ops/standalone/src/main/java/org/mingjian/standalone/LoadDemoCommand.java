package org.mingjian.standalone;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mingjian.demo.DemoCity;
import org.mingjian.demo.DemoCommand;
import org.mingjian.demo.DemoFailure;
import org.mingjian.demo.DemoLoader;
import org.mingjian.log.postgres.PostgresSimulation;
import org.mingjian.servers.ServerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code up --demo} starts beside the parts: makes the demo city, loads it once they are ready, waits for the views. */
@Command(name = "load-demo", hidden = true, description = "Load the demo city into a node that was started for it.")
final class LoadDemoCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(names = "--query-port", required = true)
    private int queryPort;

    @Option(names = "--command-port", required = true)
    private int commandPort;

    @Option(names = "--identity-port", required = true)
    private int identityPort;

    @Override
    public Integer call() {
        Installation installation = data.installation();
        InstantSource clock = InstantSource.system();
        long begun = clock.millis();
        List<DemoCommand> commands = DemoCity.commands();
        say("made %,d commands after %.1f s", commands.size(), seconds(clock, begun));
        Await parts = new Await();
        parts.ok(URI.create("http://127.0.0.1:" + identityPort + "/oauth2/jwks"));
        parts.ok(URI.create("http://127.0.0.1:" + commandPort + "/actuator/health/readiness"));
        say("loading after %.1f s", seconds(clock, begun));
        PostgresSimulation filling = new DemoDirectory(installation).simulation();
        PostgresSimulation.State state =
                filling.state().orElseThrow(() -> new ServerException("the log was not made for the demo city"));
        try {
            if (!state.ended()) {
                LocalDemoTarget target = new LocalDemoTarget(installation, commandPort, filling, commands.size());
                new DemoLoader(target).load(commands, state.reached());
                filling.end();
            }
        } catch (DemoFailure e) {
            throw new ServerException("the demo city: " + e.getMessage(), e);
        }
        LocalDemoTarget.nearlyOver(installation);
        say("loaded after %.1f s", seconds(clock, begun));
        parts.ok(URI.create("http://127.0.0.1:" + queryPort + "/actuator/health/readiness"));
        parts.until(new CaughtUp(installation));
        say("shown by all views after %.1f s", seconds(clock, begun));
        return 0;
    }

    private static double seconds(InstantSource clock, long begun) {
        return (clock.millis() - begun) / 1000.0;
    }

    static void say(String text, Object... facts) {
        Terminal.standard().say(String.format(Locale.ROOT, text, facts));
    }
}
