package org.mingjian.benchmark.installed;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Parts;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.figures.Suite;

/** A fresh installation, filled by an import, asked and started again. */
public final class InstalledSuite implements Suite {

    private static final String START = "start";
    private static final String IMPORT = "import";

    @Override
    public List<String> names() {
        return List.of(START, IMPORT, "visibility", "latency", "credit", "asof", "case", "heap");
    }

    @Override
    public Map<String, List<Figure>> take(Set<String> wanted, Plan plan) {
        Map<String, List<Figure>> taken = new LinkedHashMap<>();
        Installation installation = new Installation(
                Path.of("ops/benchmark/target/data-" + ProcessHandle.current().pid()));
        Figure first = started("`up` on a built checkout, empty data directory", installation);
        try {
            taken.putAll(Parts.take(parts(installation, plan), wanted));
            if (wanted.contains(START)) {
                installation.down();
                taken.put(START, List.of(first, started("`up` with those data", installation)));
            }
        } finally {
            installation.down();
        }
        return taken;
    }

    private static Map<String, Supplier<List<Figure>>> parts(Installation installation, Plan plan) {
        Map<String, Supplier<List<Figure>>> parts = new LinkedHashMap<>();
        parts.put(IMPORT, new ImportMeasurement(installation)::take);
        parts.put("visibility", new VisibilityMeasurement(installation)::take);
        parts.put("latency", new LatencyMeasurement(installation)::take);
        parts.put("credit", new CreditMeasurement(installation, plan)::take);
        parts.put("asof", new AsOfMeasurement(installation, plan)::take);
        parts.put("case", new CaseMeasurement(installation)::take);
        parts.put("heap", new HeapMeasurement(installation)::take);
        return parts;
    }

    private static Figure started(String what, Installation installation) {
        return new Figure(what, Clock.seconds(installation::up), "s", "goal ≤ 60 s");
    }
}
