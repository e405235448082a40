package org.mingjian.benchmark.lab;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.HdrHistogram.ConcurrentHistogram;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.filler.Arrivals;
import org.mingjian.benchmark.filler.Filler;

/** How long after it was due an event is in its documents, by key, with all views running. */
final class LagMeasurement {

    private static final int FILLED = 300_000;
    private static final List<Integer> PER_SECOND = List.of(100, 1_000, 5_000);
    private static final long PATIENCE_SECONDS = 300;
    private static final double MICROS_PER_MILLI = 1e3;
    private final Laboratory lab;
    private final Plan plan;
    private int loads;

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
            Filler.fill(log.writer(), FILLED);
            projection.start();
            projection.awaitHead();
            load(log, watch, PER_SECOND.get(1), 10);
            for (int round = 0; round < plan.rounds(); round++) {
                for (int rate : PER_SECOND) {
                    Meter meter = lab.meter();
                    int seconds = plan.amount(30, 5);
                    tell(rate, seconds, meter, load(log, watch, rate, seconds), medians);
                }
            }
        }
        return medians.figures();
    }

    private Map<String, ConcurrentHistogram> load(LabLog log, LagWatch watch, int rate, int seconds) {
        new OpenLoop(log.writer(), watch, new Arrivals(Filler.places(FILLED), ++loads)).run(rate, seconds);
        if (Clock.secondsUntil(watch::allSeen, PATIENCE_SECONDS, 5) < 0) {
            throw new IllegalStateException("events are not seen within " + PATIENCE_SECONDS + " s");
        }
        return watch.take();
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
