package org.mingjian.standalone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjian.servers.SecretFiles;

/** All parts of a standalone installation, in the order in which they would start one after the other. */
final class Parts {

    static final String IDENTITY = "identity";
    static final String COMMAND = "command";
    static final String QUERY = "query";

    private final Installation installation;
    private final HttpPorts ports;
    private final LogPlace log;
    private final boolean filling;

    private Parts(Installation installation, HttpPorts ports, boolean filling) {
        this.installation = installation;
        this.ports = ports;
        this.log = LogPlace.of(installation);
        this.filling = filling;
    }

    /**
     * All that run.
     *
     * @param filling whether the demo city is to be loaded, as far as it is not
     * @param clerk whether tiers are to be proposed
     */
    static List<Part> of(Installation installation, HttpPorts ports, boolean filling, boolean clerk) {
        Parts parts = new Parts(installation, ports, filling);
        List<Part> all = new ArrayList<>();
        if (parts.log.isOwn()) {
            all.add(new PostgresPart(installation, LogRoles.of(installation)));
        }
        all.addAll(List.of(new ElasticsearchPart(installation), parts.identity(), parts.command(), parts.query()));
        if (clerk) {
            all.add(new ClerkPart(installation, ports));
        }
        return List.copyOf(all);
    }

    /** What must run here before an application reaches the log. */
    private List<String> needsOfLog() {
        return log.isOwn() ? List.of(PostgresPart.NAME) : List.of();
    }

    private Part identity() {
        return new ApplicationPart(
                IDENTITY,
                List.of(),
                installation,
                installation.application("ops/identity", "mingjian-identity"),
                List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"),
                () -> {
                    Map<String, String> environment = new HashMap<>();
                    environment.put("SERVER_PORT", Integer.toString(ports.identity()));
                    environment.put("MINGJIAN_IDENTITY_ISSUER", issuer());
                    environment.put(
                            "MINGJIAN_IDENTITY_DATADIRECTORY",
                            installation.secret("identity").toString());
                    if (new DemoDirectory(installation).isOne()) {
                        environment.putAll(DemoDirectory.organs());
                    }
                    return environment;
                },
                ports.identity(),
                "/oauth2/jwks");
    }

    private Part command() {
        return new ApplicationPart(
                COMMAND,
                needsOfLog(),
                installation,
                installation.application("command-side", "mingjian-command-side"),
                List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError"),
                () -> {
                    Map<String, String> environment = shared(LogRoles.WRITER, LogRoles::writerPassword);
                    environment.put("SERVER_PORT", Integer.toString(ports.command()));
                    environment.put(
                            "MINGJIAN_KEYSTORE_PATH",
                            PersonKeystore.file(installation).toString());
                    environment.put("MINGJIAN_KEYSTORE_PASSWORD", PersonKeystore.password(installation));
                    environment.put(
                            "MINGJIAN_RULES_VIOLATIONS",
                            installation.rules().resolve("CN/violations-1.yaml").toString());
                    environment.put(
                            "MINGJIAN_RULES_DIRECTORY", installation.rules().toString());
                    environment.put("MINGJIAN_SECURITY_AUDIENCE", "mingjian-command");
                    environment.put(
                            "MINGJIAN_CLOCK_SIMULATED",
                            Boolean.toString(filling && new DemoDirectory(installation).isOpen()));
                    return environment;
                },
                ports.command(),
                "/actuator/health/readiness");
    }

    private Part query() {
        return new ApplicationPart(
                QUERY,
                Stream.concat(needsOfLog().stream(), Stream.of(ElasticsearchPart.NAME))
                        .toList(),
                installation,
                installation.application("query-side", "mingjian-query-side"),
                // Bulks are of some megabytes: in regions of one each would be humongous, and have the heap collected.
                List.of("-Xmx512m", "-XX:G1HeapRegionSize=4m", "-XX:+ExitOnOutOfMemoryError"),
                () -> {
                    Map<String, String> environment = shared(LogRoles.READER, LogRoles::readerPassword);
                    environment.put("SERVER_PORT", Integer.toString(ports.query()));
                    environment.put("MINGJIAN_ELASTICSEARCH_URL", "http://127.0.0.1:" + port(ElasticsearchPart.NAME));
                    environment.put("MINGJIAN_ELASTICSEARCH_USERNAME", "elastic");
                    environment.put(
                            "MINGJIAN_ELASTICSEARCH_PASSWORD",
                            SecretFiles.password(
                                    installation.server(ElasticsearchPart.NAME).password()));
                    environment.put(
                            "MINGJIAN_RULES_DIRECTORY", installation.rules().toString());
                    environment.put("MINGJIAN_SECURITY_AUDIENCE", "mingjian-query");
                    // The only query node here: one that is started again takes up its segments at once.
                    environment.put("MINGJIAN_PROJECTION_NODE", "standalone");
                    // Two cores as a rule, shared with all else: fewer, larger batches cost less than more threads
                    // bring.
                    environment.put("MINGJIAN_PROJECTION_SEGMENTS", "2");
                    environment.put(
                            "MINGJIAN_PROJECTION_SCRATCHDIRECTORY",
                            installation.data().resolve("scratch").toString());
                    return environment;
                },
                ports.query(),
                "/actuator/health/readiness");
    }

    private Map<String, String> shared(String role, Function<LogRoles, String> password) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SERVER_ADDRESS",
                "127.0.0.1",
                // The disk that matters is that of the data.
                "MANAGEMENT_METRICS_SYSTEM_DISKSPACE_PATHS",
                installation.data().toString(),
                "MINGJIAN_SECURITY_ISSUER",
                issuer(),
                "MINGJIAN_SECURITY_JWKSETURI",
                issuer() + "/oauth2/jwks"));
        environment.putAll(log.isOwn() ? ownLog(role, password.apply(LogRoles.of(installation))) : log.environment());
        return environment;
    }

    private Map<String, String> ownLog(String role, String password) {
        return Map.of(
                "MINGJIAN_LOG_ENGINE",
                LogPlace.POSTGRES,
                "MINGJIAN_LOG_POSTGRES_URL",
                "jdbc:postgresql://127.0.0.1:" + port(PostgresPart.NAME) + "/postgres",
                "MINGJIAN_LOG_POSTGRES_USERNAME",
                role,
                "MINGJIAN_LOG_POSTGRES_PASSWORD",
                password);
    }

    private String issuer() {
        return "http://127.0.0.1:" + ports.identity();
    }

    private int port(String part) {
        return PrivateText.number(installation.port(part)).orElseThrow();
    }
}
