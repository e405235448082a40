package org.mingjian.benchmark.installed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.CpuTime;
import org.mingjian.benchmark.figures.Figure;
import tools.jackson.databind.JsonNode;

/** How fast an import is, and how far the views fall behind meanwhile. */
final class ImportMeasurement {

    private final Installation installation;

    ImportMeasurement(Installation installation) {
        this.installation = installation;
    }

    List<Figure> take() {
        List<String> arguments = new ArrayList<>(List.of("--json", "--mapping", "ops/imports/toronto-dinesafe.yaml"));
        arguments.add("--rejects");
        arguments.add(installation.data().resolve("rejects.csv").toString());
        files().forEach(file -> arguments.add(file.toString()));
        String operator = installation.token("operator");
        CompletableFuture<Commands.Printed> running =
                CompletableFuture.supplyAsync(() -> Commands.mingjian(installation.data(), "import", arguments));
        Map<String, Duration> before = CpuTime.ofParts(installation.status().path("parts"));
        Duration importer = Duration.ZERO;
        double worstLag = 0;
        while (!running.isDone()) {
            worstLag = Math.max(worstLag, lag(operator));
            Duration children = CpuTime.ofChildren();
            importer = children.compareTo(importer) > 0 ? children : importer;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        }
        JsonNode report = Installation.json(running.join().orFail());
        double caughtUp = Clock.secondsUntil(() -> lag(operator) == 0, 120, 100);
        double seconds = report.path("seconds").asDouble();
        double events = 0;
        for (JsonNode command : report.path("commands")) {
            events += command.path("accepted").asLong();
        }
        Map<String, Duration> used = new LinkedHashMap<>(Map.of("importer", importer));
        CpuTime.ofParts(installation.status().path("parts"))
                .forEach((part, now) -> used.put(part, now.minus(before.getOrDefault(part, Duration.ZERO))));
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure("Import: events", events, "events", "DineSafe, whole, when it is there"),
                new Figure("Import: rate", events / seconds, "events/s", "goal ≥ 5,000 events/s"),
                new Figure("Projection: worst lag while importing", worstLag, "s", "goal ≤ 5 s"),
                new Figure("Projection: caught up after the import", caughtUp, "s", "goal ≤ 5 s")));
        for (Map.Entry<String, Duration> part : used.entrySet()) {
            figures.add(new Figure(
                    "Processor time an event, " + part.getKey() + ", until caught up",
                    TimeUnit.NANOSECONDS.toMicros(part.getValue().toNanos()) / events,
                    "µs",
                    "with two cores all together ≤ 400 µs for the goal"));
        }
        return figures;
    }

    private double lag(String operator) {
        double worst = 0;
        JsonNode views = installation.read("/api/v1/status", operator).path("views");
        for (JsonNode view : views) {
            worst = Math.max(worst, view.at("/lag/seconds").asDouble(0));
        }
        return worst;
    }

    private static List<Path> files() {
        Path folder = Path.of(System.getenv().getOrDefault("MINGJIAN_SAMPLE_DATA", "nowhere"), "dinesafe");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("MINGJIAN_SAMPLE_DATA names no folder with dinesafe/*.csv.gz");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv.gz"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
