package org.mingjian.benchmark.lab;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.HdrHistogram.ConcurrentHistogram;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.filler.Arrivals;
import org.mingjian.benchmark.filler.Filler;

/** How long after it was due an event is in its documents, by key, with all views running. */
final class LagMeasurement {

    private static final List<Integer> PER_SECOND = List.of(100, 1_000, 5_000);
    /** A server runs for weeks; what is compiled only now is no part of its lag. */
    private static final int WARMING_SECONDS = 90;

    private static final double MICROS_PER_MILLI = 1e3;
    private final Laboratory lab;
    private final Plan plan;

    LagMeasurement(Laboratory lab, Plan plan) {
        this.lab = lab;
        this.plan = plan;
    }

    List<Figure> take() {
        lab.indices().clear();
        Medians medians = new Medians();
        LagWatch watch = new LagWatch();
        try (LabLog log = lab.empty("lag");
                Projection projection = new Projection(log, lab.indices(), Folds.all(), watch::before)) {
            int filled = plan.amount(1_000_000, 20_000);
            Filler.fill(log.writer(), filled);
            projection.start();
            projection.awaitHead();
            Arrivals arrivals = new Arrivals(Filler.places(filled), 1);
            OpenLoop loop = new OpenLoop(log.writer(), watch, arrivals);
            load(loop, projection, PER_SECOND.get(1), plan.amount(WARMING_SECONDS, 5));
            watch.take();
            for (int round = 0; round < plan.rounds(); round++) {
                for (int rate : PER_SECOND) {
                    Meter meter = lab.meter();
                    int seconds = plan.amount(30, 5);
                    load(loop, projection, rate, seconds);
                    tell(rate, seconds, meter, watch.take(), medians);
                }
            }
        }
        return medians.figures();
    }

    /** Until all views have all of it. */
    private static void load(OpenLoop loop, Projection projection, int rate, int seconds) {
        loop.run(rate, seconds);
        projection.awaitHead();
    }

    private static void tell(
            int rate, int seconds, Meter meter, Map<String, ConcurrentHistogram> lags, Medians medians) {
        String spent = Spent.text(meter.stop(), (long) rate * seconds);
        for (String view : List.of("creditstanding", "inspectiondocket")) {
            ConcurrentHistogram lag = Objects.requireNonNull(lags.get(view));
            for (double percentile : new double[] {50, 99}) {
                medians.add(
                        "Lag of %s at %,d events/s, percentile %.0f".formatted(view, rate, percentile),
                        lag.getValueAtPercentile(percentile) / MICROS_PER_MILLI,
                        "ms",
                        rate == PER_SECOND.get(1) && percentile == 99 ? "goal ≤ 400 ms; " + spent : spent);
            }
        }
    }
}
