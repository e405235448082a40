package org.mingjian.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Elasticsearch 8.19 as a single node with a heap of 512 MB, on 127.0.0.1 alone. Security is on: only the user
 * {@code elastic} with a password generated here is answered.
 */
public final class LocalElasticsearch implements AutoCloseable {

    /** What the environment says here is added to the node's options. */
    private static final String ADDED_OPTIONS = "MINGJIAN_ELASTICSEARCH_JAVA_OPTIONS";

    private static final String USERNAME = "elastic";
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ChildProcess launcher;
    private final Path nodePid;
    private final URI uri;
    private final String password;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final StopAtExit atExit = new StopAtExit(this::stop);

    private LocalElasticsearch(ChildProcess launcher, Path nodePid, int port, String password) {
        this.launcher = launcher;
        this.nodePid = nodePid;
        this.uri = URI.create("http://127.0.0.1:" + port);
        this.password = password;
    }

    /**
     * Starts the node, keeps everything in this directory, and stops it with this JVM. What an earlier run left
     * running there is stopped first.
     */
    public static LocalElasticsearch start(Path directory) {
        LocalElasticsearch server = start(ServerFiles.in(directory));
        server.atExit.arm();
        return server;
    }

    /** The same, for an owner that keeps its files in order and stops the server itself. */
    public static LocalElasticsearch start(ServerFiles files) {
        Path programs = Distribution.elasticsearch();
        SecretFiles.directory(files.data());
        Path nodePid = nodePid(files);
        stopEarlier(files);
        String password = SecretFiles.password(files.password());
        int port = Ports.remembered(files.port());
        Map<String, String> environment = environment(files);
        ElasticsearchHome.write(programs, files.data(), port, password, environment);
        ChildProcess launcher = ChildProcess.start(
                "Elasticsearch",
                Platform.asOrdinaryUser(
                        List.of(programs.resolve("bin/elasticsearch").toString(), "-p", nodePid.toString())),
                environment,
                files.log(),
                files.pid());
        LocalElasticsearch server = new LocalElasticsearch(launcher, nodePid, port, password);
        try {
            launcher.awaitReady(START, server::answers);
            return server;
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /** Stops the node that an earlier run left on these files; true if there was one. */
    public static boolean stopEarlier(ServerFiles files) {
        boolean launcher = Processes.stopEarlier(files.pid(), marker(files), "TERM", STOP);
        boolean node = Processes.stopEarlier(nodePid(files), marker(files), "TERM", STOP);
        return launcher || node;
    }

    /** The node that runs on these files, whoever started it. */
    public static Optional<ProcessHandle> running(ServerFiles files) {
        return Processes.find(nodePid(files), marker(files));
    }

    private static Path nodePid(ServerFiles files) {
        return files.data().resolve("node.pid");
    }

    /**
     * Stands in the command lines of both the launcher and the node, since both get it as a JVM option: a digest of
     * the directory's name, as the start script splits options at spaces.
     */
    private static String marker(ServerFiles files) {
        byte[] name = files.data().toString().getBytes(StandardCharsets.UTF_8);
        return "-Dmingjian.elasticsearch=" + UUID.nameUUIDFromBytes(name);
    }

    private static Map<String, String> environment(ServerFiles files) {
        String marker = marker(files);
        String options = "-Xms512m -Xmx512m " + System.getenv().getOrDefault(ADDED_OPTIONS, "");
        return Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", files.data().resolve("config").toString(),
                "ES_TMPDIR", files.data().resolve("tmp").toString(),
                "ES_JAVA_OPTS", options + " " + marker,
                "CLI_JAVA_OPTS", "-Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + marker);
    }

    public URI uri() {
        return uri;
    }

    public String username() {
        return USERNAME;
    }

    public String password() {
        return password;
    }

    /** The node's process id (its launcher, which ends with it, has another). */
    public long pid() {
        return Processes.pid(nodePid).orElseGet(launcher::pid);
    }

    /** The launcher of the node, to watch it end: it ends when the node does. */
    public ChildProcess process() {
        return launcher;
    }

    /** Whether the node answers and all its primary shards are there. */
    public boolean answers() {
        String credentials =
                Base64.getEncoder().encodeToString((USERNAME + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .header("Authorization", "Basic " + credentials)
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        atExit.disarm();
        stop();
    }

    private void stop() {
        launcher.stop("TERM", STOP);
        Processes.deleteQuietly(nodePid);
    }
}
