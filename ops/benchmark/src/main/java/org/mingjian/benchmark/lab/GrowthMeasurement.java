package org.mingjian.benchmark.lab;

import java.util.List;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.query.projection.Fold;

/**
 * What an event costs, in processor time of all parts together, as the log grows. The smallest log is built so often that it is measured
 * over as many events as the next one: what a few seconds show is chance.
 */
final class GrowthMeasurement {

    private static final List<Integer> SIZES = List.of(100_000, 1_000_000, 3_000_000);
    private static final List<Integer> SMALL = List.of(10_000, 30_000);
    private static final int WARM_UP = 8;
    private static final String GOAL = "goal 0.85 to 1.15";
    private final Laboratory lab;
    private final Plan plan;
    private final Heap heap = new Heap();

    GrowthMeasurement(Laboratory lab, Plan plan) {
        this.lab = lab;
        this.plan = plan;
    }

    List<Figure> take() {
        List<LabLog> logs =
                (plan.quick() ? SMALL : SIZES).stream().map(lab::log).toList();
        List<Fold<?>> folds = List.of(Folds.creditStanding(), Folds.inspectionDocket());
        // What is compiled only then would look like a log that gets cheaper as it grows.
        for (int pass = 0; pass < WARM_UP; pass++) {
            folds.forEach(fold -> Projection.build(lab, logs.get(0), List.of(fold)));
        }
        Medians medians = new Medians();
        for (int round = 0; round < plan.rounds(); round++) {
            folds.forEach(fold -> round(logs, fold, medians));
        }
        medians.add("Heap, most after a collection", heap.mebibytes(), "MiB", "of %.0f MiB".formatted(Heap.limit()));
        return medians.figures();
    }

    private void round(List<LabLog> logs, Fold<?> fold, Medians medians) {
        long most = logs.get(1).events();
        double smallest = 0;
        for (LabLog log : logs) {
            Cost cost = Cost.NONE;
            while (cost.events() < most) {
                cost = cost.and(Projection.build(lab, log, List.of(fold)), log.events());
            }
            smallest = smallest == 0 ? cost.micros() : smallest;
            String what = "%s over %,d events".formatted(fold.view(), log.events());
            medians.add(what + ", processor time an event", cost.micros(), "µs", cost.text());
            medians.add(what + ", of the smallest", cost.micros() / smallest, "of it", GOAL);
        }
    }

    /** Processor time of all parts together, and time that went by, for so many events. */
    private record Cost(long events, double processor, double seconds) {

        static final Cost NONE = new Cost(0, 0, 0);

        Cost and(Meter built, long more) {
            double each = built.micros(more).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            return new Cost(events + more, processor + each * more, seconds + built.seconds());
        }

        double micros() {
            return processor / events;
        }

        String text() {
            return "%.0f events/s".formatted(events / seconds);
        }
    }
}
