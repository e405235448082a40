package org.mingjian.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The configuration of a node: written anew at each start, except for its keystore. */
final class ElasticsearchHome {

    /** The JVM options that the distribution itself asks for, without its garbage collection log. */
    private static final String JVM_OPTIONS = """
            -XX:+UseG1GC
            -Djava.io.tmpdir=${ES_TMPDIR}
            20-:--add-modules=jdk.incubator.vector
            23:-XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.setAsTypeCache
            23:-XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.asTypeUncached
            -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
            -XX:+ExitOnOutOfMemoryError
            -XX:ErrorFile=hs_err_pid%p.log
            """;

    private static final String LOGGING = """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}]%marker %m%consoleException%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            logger.deprecation.name = org.elasticsearch.deprecation
            logger.deprecation.level = error
            """;

    private ElasticsearchHome() {}

    static void write(Path programs, Path home, int port, String password, Map<String, String> environment) {
        Path config = home.resolve("config");
        try {
            for (String folder : List.of("config", "data", "logs", "tmp")) {
                Files.createDirectories(home.resolve(folder));
            }
            for (String file : List.of("roles.yml", "role_mapping.yml", "users", "users_roles")) {
                Files.copy(
                        programs.resolve("config").resolve(file),
                        config.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(config.resolve("jvm.options"), JVM_OPTIONS);
            Files.writeString(config.resolve("log4j2.properties"), LOGGING);
            Files.writeString(config.resolve("elasticsearch.yml"), settings(home, port));
            if (!Files.exists(config.resolve("elasticsearch.keystore"))) {
                storePassword(programs, home, password, environment);
            }
        } catch (IOException e) {
            throw new ServerException("Elasticsearch cannot write its configuration: " + e.getMessage(), e);
        }
    }

    /**
     * The disk watermarks are absolute: the stock ones, shares of the disk, stop all writes at 95 % however much room
     * that leaves on a large disk.
     */
    private static String settings(Path home, int port) {
        return """
                cluster.name: mingjian
                node.name: local
                path.data: "%1$s/data"
                path.logs: "%1$s/logs"
                network.host: 127.0.0.1
                http.port: %2$d
                transport.port: 0
                discovery.type: single-node
                xpack.security.enabled: true
                xpack.security.autoconfiguration.enabled: false
                xpack.security.enrollment.enabled: false
                xpack.security.http.ssl.enabled: false
                xpack.security.transport.ssl.enabled: false
                cluster.routing.allocation.disk.watermark.low: 2gb
                cluster.routing.allocation.disk.watermark.high: 1gb
                cluster.routing.allocation.disk.watermark.flood_stage: 500mb
                """.formatted(home, port);
    }

    private static void storePassword(Path programs, Path home, String password, Map<String, String> environment)
            throws IOException {
        Path output = home.resolve("logs/keystore.log");
        String tool = programs.resolve("bin/elasticsearch-keystore").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        Platform.asOrdinaryUser(List.of(tool, "add", "--stdin", "--force", "bootstrap.password")))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new ServerException("Elasticsearch cannot make its keystore: "
                        + Files.readAllLines(output).stream().findFirst().orElse("it printed nothing"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while Elasticsearch was making its keystore", e);
        }
    }
}
