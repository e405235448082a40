package org.mingjian.benchmark.lab;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.query.projection.Fold;

/** How fast each view is built anew beside what serves, next to how fast the log is read by whoever does nothing with it. */
final class RebuildMeasurement {

    private static final String GOAL = "goal ≥ 0.4 of the reading rate";
    private final Laboratory lab;
    private final Plan plan;
    private final Heap heap = new Heap();

    RebuildMeasurement(Laboratory lab, Plan plan) {
        this.lab = lab;
        this.plan = plan;
    }

    List<Figure> take() {
        LabLog log = lab.log(plan.amount(500_000, 20_000));
        lab.indices().clear();
        Medians medians = new Medians();
        try (Projection projection = new Projection(log, lab.indices(), Folds.all(), UnaryOperator.identity())) {
            projection.start();
            projection.awaitHead();
            // A round that does not count: what is compiled only then is compiled for the reading as well as for the
            // views.
            round(log, projection, new Medians());
            for (int round = 0; round < plan.rounds(); round++) {
                round(log, projection, medians);
            }
        }
        medians.add("Heap, most after a collection", heap.mebibytes(), "MiB", "of %.0f MiB".formatted(Heap.limit()));
        return medians.figures();
    }

    private void round(LabLog log, Projection projection, Medians medians) {
        Meter rows = lab.meter();
        double rowsPerSecond = RawReading.rows(log) / rows.seconds();
        medians.add("Reading the log, rows", rowsPerSecond, "events/s", Spent.text(rows, log.events()));
        Meter decoding = lab.meter();
        double decodedPerSecond = RawReading.decoded(log) / decoding.seconds();
        medians.add("Reading the log, decoded", decodedPerSecond, "events/s", Spent.text(decoding, log.events()));
        List<String> views = Folds.all().stream().map(Fold::view).toList();
        for (String view : views) {
            Meter meter = build(projection, List.of(view));
            double rate = log.events() / meter.seconds();
            medians.add("Building " + view, rate, "events/s", Spent.text(meter, log.events()));
            medians.add("Building " + view + ", of reading decoded", rate / decodedPerSecond, "of it", GOAL);
        }
        Meter meter = build(projection, views);
        medians.add(
                "Building all views at once",
                log.events() / meter.seconds(),
                "events/s",
                Spent.text(meter, log.events()));
    }

    private Meter build(Projection projection, List<String> views) {
        Meter meter = lab.meter();
        projection.rebuild(views);
        meter.stop();
        projection.awaitHandOver();
        return meter;
    }
}
