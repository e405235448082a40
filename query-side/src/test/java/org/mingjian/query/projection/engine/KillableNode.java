package org.mingjian.query.projection.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.elasticsearch.client.RestClient;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.Clients;
import org.mingjian.query.support.TestElasticsearch;

/** A node that is a process of its own, on a {@link FileLog} and a real Elasticsearch. */
final class KillableNode {

    private static final String WORKS = "works";
    private static final String PASSWORD = "ELASTICSEARCH_PASSWORD";
    private static final long MOMENT = Duration.ofMillis(5).toNanos();

    private final Process process;

    private KillableNode(Process process) {
        this.process = process;
    }

    static KillableNode start(String name, String view, Path log, Path output) {
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillableNode.class.getName(),
                name,
                view,
                log.toString(),
                TestElasticsearch.server().uri().toString(),
                TestElasticsearch.server().username());
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(output.toFile());
        builder.environment().put(PASSWORD, TestElasticsearch.server().password());
        try {
            return new KillableNode(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until it has taken a segment; false if it ended before. */
    boolean awaitWork() {
        try {
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = output.readLine();
            while (line != null && !line.equals(WORKS)) {
                line = output.readLine();
            }
            return line != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9} after so long; false if it was dead by then. */
    boolean killAfter(int millis) throws InterruptedException {
        boolean lived = !process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return lived;
    }

    static ToyNode node(String name, String view, ToyLog log, ElasticsearchHttp http) {
        return new ToyNode(
                name,
                log,
                new ElasticsearchViewStore(http, 5_000_000),
                new ElasticsearchCasDocuments(http, view + "-tokens", 0),
                new ElasticsearchViewIndices(http, new ViewFingerprint(List.of(any -> "rules")), 0),
                4,
                view);
    }

    private static boolean says(ProjectionStatus status) {
        if (status.state() == ProjectionStatus.State.STOPPED) {
            throw new IllegalStateException(status.reason());
        }
        if (status.segments() > 0) {
            System.out.println(WORKS);
        }
        return status.segments() > 0;
    }

    public static void main(String[] args) {
        FileLog file = new FileLog(Path.of(args[2]));
        ToyLog log = new ToyLog();
        file.readInto(log);
        RestClient client = Clients.of(
                URI.create(args[3]), args[4], Objects.requireNonNull(System.getenv(PASSWORD)), Duration.ofSeconds(30));
        ElasticsearchHttp http = new ElasticsearchHttp(client, ViewJson.mapper());
        try (ToyNode node = node(args[0], args[1], log, http).start()) {
            boolean said = false;
            while (true) {
                file.readInto(log);
                if (!said) {
                    said = says(node.status(args[1]));
                }
                LockSupport.parkNanos(MOMENT);
            }
        }
    }
}
