package org.mingjian.benchmark.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.query.projection.Fold;

/** What an event costs, in processor time of all parts together, as the log grows. Each size is built once. */
final class GrowthMeasurement {

    private static final List<Integer> SIZES = List.of(100_000, 1_000_000, 3_000_000);
    private static final int WARM_UP = 8;
    private static final List<Integer> SMALL = List.of(10_000, 30_000);
    private final Laboratory lab;
    private final Plan plan;
    private final Heap heap = new Heap();

    GrowthMeasurement(Laboratory lab, Plan plan) {
        this.lab = lab;
        this.plan = plan;
    }

    List<Figure> take() {
        List<Integer> sizes = plan.quick() ? SMALL : SIZES;
        Medians medians = new Medians();
        List<Fold<?>> folds = List.of(Folds.creditStanding(), Folds.inspectionDocket());
        // What is compiled only then would look like a log that gets cheaper as it grows.
        for (int pass = 0; pass < WARM_UP; pass++) {
            folds.forEach(fold -> Projection.build(lab, lab.log(sizes.get(0)), List.of(fold)));
        }
        Map<String, Double> smallest = new LinkedHashMap<>();
        for (int size : sizes) {
            LabLog log = lab.log(size);
            for (Fold<?> fold : folds) {
                Meter meter = Projection.build(lab, log, List.of(fold));
                double cost = meter.micros(log.events()).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                double first = smallest.computeIfAbsent(fold.view(), view -> cost);
                medians.add(
                        "%s, processor time an event over %,d events".formatted(fold.view(), log.events()),
                        cost,
                        "µs",
                        "%.2f of the smallest, goal 0.85 to 1.15; %.0f events/s; %s"
                                .formatted(
                                        cost / first, log.events() / meter.seconds(), Spent.text(meter, log.events())));
            }
        }
        medians.add("Heap, most after a collection", heap.mebibytes(), "MiB", "of %.0f MiB".formatted(Heap.limit()));
        return medians.figures();
    }
}
