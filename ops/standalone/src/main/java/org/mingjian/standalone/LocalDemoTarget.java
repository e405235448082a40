package org.mingjian.standalone;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjian.demo.DemoCommand.Role;
import org.mingjian.demo.DemoTarget;
import org.mingjian.log.postgres.PostgresSimulation;

/** The command side of an installation, as the demo city is loaded into it. */
final class LocalDemoTarget implements DemoTarget {

    private static final int SAID_EVERY = 10_000;
    private static final double MOST = 0.8;

    private final Installation installation;
    private final int commandPort;
    private final PostgresSimulation filling;
    private final int total;
    private final Map<String, LocalTokens> tokens = new ConcurrentHashMap<>();
    private int said;

    LocalDemoTarget(Installation installation, int commandPort, PostgresSimulation filling, int total) {
        this.installation = installation;
        this.commandPort = commandPort;
        this.filling = filling;
        this.total = total;
    }

    @Override
    public URI commandSide() {
        return URI.create("http://127.0.0.1:" + commandPort);
    }

    @Override
    public String token(Role role, String organ) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return tokens.computeIfAbsent(
                        name + " " + organ, key -> new LocalTokens(installation, name, organ, InstantSource.system()))
                .get();
    }

    @Override
    public void reach(Instant border) {
        filling.reach(border);
    }

    /** Lets the query side start. */
    static void nearlyOver(Installation installation) {
        PrivateText.write(installation.run(DemoLoad.NEARLY_OVER), "");
    }

    @Override
    public void loaded(int commands) {
        if (commands >= MOST * total) {
            nearlyOver(installation);
        }
        if (commands / SAID_EVERY > said) {
            said = commands / SAID_EVERY;
            LoadDemoCommand.say("  %,d on record", commands);
        }
    }
}
