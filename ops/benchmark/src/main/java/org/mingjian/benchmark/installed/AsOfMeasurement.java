package org.mingjian.benchmark.installed;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.filler.Filler;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSettings;

/**
 * {@code GET …/credit} of a subject with a long history: today's, which comes from the view, beside the same as known a while ago,
 * which is folded anew from all its streams.
 */
final class AsOfMeasurement {

    private static final int STREAMS = 200;
    private static final double MICROS_PER_MILLI = 1e3;
    private final Installation installation;
    private final Plan plan;

    AsOfMeasurement(Installation installation, Plan plan) {
        this.installation = installation;
        this.plan = plan;
    }

    List<Figure> take() {
        String regulator = installation.token("regulator");
        String credit = "/api/v1/subjects/" + fill() + "/credit";
        Instant filled = InstantSource.system().instant();
        if (Clock.secondsUntil(() -> settled(credit, regulator).isAfter(filled), 600, 200) < 0) {
            throw new IllegalStateException("the views do not catch up: " + installation.status());
        }
        Instant settled = settled(credit, regulator);
        HttpRequest today = installation.get(credit, regulator);
        HttpRequest past = installation.get(credit + "?knownAt=" + settled, regulator);
        HttpRequest nothing = installation.get("/actuator/health/liveness", regulator);
        List.of(nothing, today, past).forEach(request -> ask(request, plan.amount(500, 50)));
        Medians medians = new Medians();
        for (int round = 0; round < plan.rounds(); round++) {
            Histogram peer = ask(nothing, plan.amount(1_000, 100));
            add(medians, "today", ask(today, plan.amount(1_000, 100)), peer, 20);
            add(medians, "with knownAt", ask(past, plan.amount(1_000, 100)), peer, 80);
        }
        return medians.figures();
    }

    private static void add(Medians medians, String what, Histogram asked, Histogram peer, int goal) {
        for (double percentile : new double[] {50, 99}) {
            medians.add(
                    "GET …/credit %s, %d streams, percentile %.0f".formatted(what, STREAMS, percentile),
                    asked.getValueAtPercentile(percentile) / MICROS_PER_MILLI,
                    "ms",
                    "%san empty answer of the same application: %.2f ms"
                            .formatted(
                                    percentile == 99 ? "goal ≤ %d ms; ".formatted(goal) : "",
                                    peer.getValueAtPercentile(percentile) / MICROS_PER_MILLI));
        }
    }

    /** One after the other. */
    private Histogram ask(HttpRequest request, int times) {
        Histogram micros = new Histogram(3);
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            if (installation.send(request).statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " is refused");
            }
            micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
        }
        return micros;
    }

    private String fill() {
        try (PostgresEventLog log = PostgresEventLog.open(new PostgresLogSettings(
                "jdbc:postgresql://127.0.0.1:" + installation.port("postgres") + "/postgres",
                "postgres",
                installation.secret("postgres.password"),
                2))) {
            return Filler.fillSubject(log, STREAMS);
        }
    }

    /** Up to when all is in the views; the beginning of time while they do not know the subject. */
    private Instant settled(String credit, String token) {
        String told = installation.read(credit, token).path("settledInstant").asString("");
        return told.isEmpty() ? Instant.EPOCH : Instant.parse(told);
    }
}
