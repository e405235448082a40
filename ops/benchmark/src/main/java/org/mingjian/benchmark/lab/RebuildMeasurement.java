package org.mingjian.benchmark.lab;

import java.util.List;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.query.projection.Fold;

/** How fast each view is built from nothing, beside how fast the log is read by whoever does nothing with it. */
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
        LabLog log = lab.log(plan.amount(300_000, 20_000));
        // A round that does not count: what is compiled only then is compiled for the reading as well as for the views.
        round(log, new Medians());
        Medians medians = new Medians();
        for (int round = 0; round < plan.rounds(); round++) {
            round(log, medians);
        }
        medians.add("Heap, most after a collection", heap.mebibytes(), "MiB", "of %.0f MiB".formatted(Heap.limit()));
        return medians.figures();
    }

    private void round(LabLog log, Medians medians) {
        Meter rows = lab.meter();
        double rowsPerSecond = RawReading.rows(log) / rows.seconds();
        medians.add("Reading the log, rows", rowsPerSecond, "events/s", Spent.text(rows, log.events()));
        Meter decoding = lab.meter();
        double decodedPerSecond = RawReading.decoded(log) / decoding.seconds();
        medians.add("Reading the log, decoded", decodedPerSecond, "events/s", Spent.text(decoding, log.events()));
        for (Fold<?> fold : Folds.all()) {
            build(fold.view(), List.of(fold), log, medians, rowsPerSecond, decodedPerSecond);
        }
        build("all views at once", Folds.all(), log, medians, rowsPerSecond, decodedPerSecond);
    }

    private void build(String what, List<Fold<?>> folds, LabLog log, Medians medians, double rows, double decoded) {
        Meter meter = Projection.build(lab, log, folds);
        double rate = log.events() / meter.seconds();
        medians.add("Building " + what, rate, "events/s", Spent.text(meter, log.events()));
        medians.add("Building " + what + ", of reading rows", rate / rows, "of it", GOAL);
        medians.add("Building " + what + ", of reading decoded", rate / decoded, "of it", GOAL);
    }
}
