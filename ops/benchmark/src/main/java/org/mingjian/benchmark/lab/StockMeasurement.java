package org.mingjian.benchmark.lab;

import java.util.List;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.query.projection.Fold;

/**
 * How fast the same folds are on Axon's own pooled processor, as it is configured when nobody configures it, with a handler
 * that for each event gets the document, folds and indexes it.
 */
final class StockMeasurement {

    private final Laboratory lab;
    private final Plan plan;

    StockMeasurement(Laboratory lab, Plan plan) {
        this.lab = lab;
        this.plan = plan;
    }

    List<Figure> take() {
        LabLog log = lab.log(plan.amount(10_000, 2_000));
        Medians medians = new Medians();
        for (int round = 0; round < plan.rounds(); round++) {
            for (Fold<?> fold : List.of(Folds.creditStanding(), Folds.inspectionDocket())) {
                lab.indices().clear();
                try (StockProcessor stock = new StockProcessor(log, lab.indices(), fold)) {
                    Meter meter = lab.meter();
                    stock.start();
                    stock.awaitHead();
                    medians.add(
                            "Axon's stock way, " + fold.view(),
                            log.events() / meter.seconds(),
                            "events/s",
                            "goal: building is 50 times it; taken over %d events".formatted(log.events()));
                }
            }
        }
        return medians.figures();
    }
}
