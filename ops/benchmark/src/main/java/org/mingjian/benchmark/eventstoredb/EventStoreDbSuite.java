package org.mingjian.benchmark.eventstoredb;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.figures.Suite;

/** The log on EventStoreDB beside its client. */
public final class EventStoreDbSuite implements Suite {

    private static final String NAME = "eventstoredb";

    @Override
    public List<String> names() {
        return List.of(NAME);
    }

    @Override
    public Map<String, List<Figure>> take(Set<String> wanted, Plan plan) {
        Medians medians = new Medians();
        String on;
        try (Server server = Server.open();
                Bench bench = new Bench(server)) {
            on = NAME + ", on " + server.words();
            ReadMeasurement reading = new ReadMeasurement(bench, plan);
            bench.fill(reading.events());
            reading.round(new Medians());
            for (int round = 0; round < plan.rounds(); round++) {
                reading.round(medians);
            }
            reading.memory(medians);
            AppendMeasurement appending = new AppendMeasurement(bench, plan);
            appending.round(new Medians());
            for (int round = 0; round < plan.rounds(); round++) {
                appending.round(medians);
                new OpenMeasurement(bench, plan).round(medians);
            }
        }
        return Map.of(on, medians.figures());
    }
}
