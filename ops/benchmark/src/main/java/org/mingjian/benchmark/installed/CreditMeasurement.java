package org.mingjian.benchmark.installed;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.CpuTime;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.figures.Threads;
import org.mingjian.benchmark.filler.Filler;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSettings;

/** {@code GET …/credit} beside a bare get of the same document through the same web server, as many as a few askers can. */
final class CreditMeasurement {

    private static final int FILLED = 20_000;
    private static final int ASKERS = 4;
    private static final double MICROS_PER_MILLI = 1e3;
    private final Installation installation;
    private final Plan plan;

    CreditMeasurement(Installation installation, Plan plan) {
        this.installation = installation;
        this.plan = plan;
    }

    List<Figure> take() {
        fill();
        Medians medians = new Medians();
        try (BareServer bare = new BareServer(installation)) {
            long query = installation.pid("query");
            double warmBare = ask(bare.port(), bare.pid(), "warm", new Medians());
            double warmCredit = ask(installation.queryPort(), query, "warm", new Medians());
            if (warmBare <= 0 || warmCredit <= 0) {
                throw new IllegalStateException("nobody answered");
            }
            for (int round = 0; round < plan.rounds(); round++) {
                double gets = ask(bare.port(), bare.pid(), "Bare get of the document", medians);
                double credits = ask(installation.queryPort(), query, "GET …/credit", medians);
                medians.add("GET …/credit, of the bare get", credits / gets, "of it", "goal ≥ 0.6");
            }
        }
        return medians.figures();
    }

    private void fill() {
        try (PostgresEventLog log = PostgresEventLog.open(new PostgresLogSettings(
                "jdbc:postgresql://127.0.0.1:" + installation.port("postgres") + "/postgres",
                "postgres",
                installation.secret("postgres.password"),
                2))) {
            Filler.fill(log, FILLED);
        }
        if (Clock.secondsUntil(installation::caughtUp, 600, 200) < 0) {
            throw new IllegalStateException("the views do not catch up: " + installation.status());
        }
    }

    /** @return answers a second */
    private double ask(int port, long pid, String what, Medians medians) {
        String token = installation.token("regulator");
        List<HttpRequest> requests = Filler.subjects(FILLED).stream()
                .map(subject -> HttpRequest.newBuilder(
                                Installation.local(port, "/api/v1/subjects/" + subject + "/credit"))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .toList();
        ConcurrentHistogram micros = new ConcurrentHistogram(3);
        AtomicLong answered = new AtomicLong();
        int seconds = plan.amount(15, 3);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Duration before = CpuTime.of(pid);
        Threads.run(ASKERS, asker -> {
            for (int next = asker; System.nanoTime() < end; next += ASKERS) {
                long start = System.nanoTime();
                if (installation.send(requests.get(next % requests.size())).statusCode() != 200) {
                    throw new IllegalStateException(what + " is refused");
                }
                micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
                answered.incrementAndGet();
            }
        });
        double cpu = TimeUnit.NANOSECONDS.toMicros(CpuTime.of(pid).minus(before).toNanos())
                / (double) Math.max(1, answered.get());
        medians.add(
                what,
                answered.get() / (double) seconds,
                "/s",
                "%d askers; processor time %.0f µs".formatted(ASKERS, cpu));
        for (double percentile : new double[] {50, 99}) {
            medians.add(
                    "%s, percentile %.0f".formatted(what, percentile),
                    micros.getValueAtPercentile(percentile) / MICROS_PER_MILLI,
                    "ms",
                    "each asker asks when it has its answer");
        }
        return answered.get() / (double) seconds;
    }
}
