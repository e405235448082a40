package org.mingjian.benchmark.installed;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.mingjian.benchmark.figures.Figure;
import tools.jackson.databind.JsonNode;

/**
 * Latency of {@code GET …/credit} at a fixed rate of arrivals. Time counts from when a request was due, not from when it
 * was sent, so that a stall is charged to every request that it held up.
 */
final class LatencyMeasurement {

    private static final int PER_SECOND = 200;
    private static final int SECONDS = 30;
    private static final int WARM_UP_SECONDS = 10;
    private static final double MICROS_PER_MILLI = 1e3;
    private final Installation installation;
    private final AtomicInteger failed = new AtomicInteger();

    LatencyMeasurement(Installation installation) {
        this.installation = installation;
    }

    List<Figure> take() {
        String regulator = installation.token("regulator");
        List<HttpRequest> credit = subjects(regulator).stream()
                .map(subject -> installation.get("/api/v1/subjects/" + subject + "/credit", regulator))
                .toList();
        List<HttpRequest> nothing = List.of(installation.get("/actuator/health/liveness", regulator));
        load(credit, WARM_UP_SECONDS);
        failed.set(0);
        ConcurrentHistogram peer = load(nothing, WARM_UP_SECONDS);
        ConcurrentHistogram measured = load(credit, SECONDS);
        String beside = "goal ≤ 20 ms at the 99th; an empty answer of the same application: %.2f ms"
                .formatted(peer.getValueAtPercentile(99) / MICROS_PER_MILLI);
        return List.of(
                figure(
                        measured,
                        50,
                        "an empty answer: %.2f ms".formatted(peer.getValueAtPercentile(50) / MICROS_PER_MILLI)),
                figure(measured, 99, beside),
                figure(measured, 99.9, "–"),
                new Figure("Requests that failed", failed.get(), "of " + PER_SECOND * SECONDS, "none"));
    }

    private static Figure figure(ConcurrentHistogram histogram, double percentile, String beside) {
        return new Figure(
                "GET …/credit at %d/s, percentile %s".formatted(PER_SECOND, percentile),
                histogram.getValueAtPercentile(percentile) / MICROS_PER_MILLI,
                "ms",
                beside);
    }

    private ConcurrentHistogram load(List<HttpRequest> requests, int seconds) {
        ConcurrentHistogram histogram = new ConcurrentHistogram(3);
        List<CompletableFuture<?>> all = new ArrayList<>();
        long interval = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
        long start = System.nanoTime();
        for (int i = 0; i < PER_SECOND * seconds; i++) {
            long due = start + i * interval;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            all.add(send(requests.get(i * 31 % requests.size()), due, histogram));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        return histogram;
    }

    private CompletableFuture<?> send(HttpRequest request, long due, ConcurrentHistogram histogram) {
        return installation
                .client()
                .sendAsync(request, BodyHandlers.ofByteArray())
                .handle((answer, failure) -> {
                    histogram.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due));
                    if (failure != null || answer.statusCode() != 200) {
                        failed.incrementAndGet();
                    }
                    return answer;
                });
    }

    private List<String> subjects(String regulator) {
        List<String> subjects = new ArrayList<>();
        JsonNode page = installation.read("/api/v1/subjects?size=100&region=CA-ON", regulator);
        page.path("items").forEach(item -> subjects.add(item.path("subject").asString()));
        if (subjects.isEmpty()) {
            throw new IllegalStateException("No subjects to ask about: " + page);
        }
        return subjects;
    }
}
