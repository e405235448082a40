package org.mingjian.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.ServerException;

/**
 * The clerk, who proposes tiers. It listens nowhere and bears that others are away, so it is ready as soon as it runs.
 *
 * @param ports where it finds those that it works with
 */
record ClerkPart(Installation installation, HttpPorts ports) implements Part {

    static final String NAME = "clerk";

    private static final String HERE = "http://127.0.0.1:";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> needs() {
        return List.of(Parts.IDENTITY, Parts.COMMAND, Parts.QUERY);
    }

    @Override
    public ChildProcess start() {
        stop();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                installation.marker(NAME),
                "-jar",
                installation.application("ops/clerk", "mingjian-clerk").toString());
        return ChildProcess.start(NAME, command, environment(), installation.log(NAME), installation.pid(NAME));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("MINGJIAN_CLERK_QUERYSIDE", HERE + ports.query());
        environment.put("MINGJIAN_CLERK_COMMANDSIDE", HERE + ports.command());
        environment.put("MINGJIAN_CLERK_TOKENENDPOINT", HERE + ports.identity() + "/oauth2/token");
        environment.put("MINGJIAN_CLERK_CLIENTSECRET", secret());
        return environment;
    }

    private String secret() {
        try {
            return LocalSecrets.of(installation, NAME)
                    .orElseThrow(() -> new ServerException("the identity provider knows no clerk"));
        } catch (IOException e) {
            throw new ServerException("the clerk's secret cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean stop() {
        return Footprint.application(installation, NAME).stop();
    }
}
