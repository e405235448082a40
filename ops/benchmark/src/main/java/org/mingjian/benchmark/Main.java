package org.mingjian.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures a fresh installation and writes the report. */
public final class Main {

    private Main() {}

    /** @param args the file to write; {@code ops/docs/benchmarks.md} when absent */
    public static void main(String[] args) {
        Path page = Path.of(args.length > 0 ? args[0] : "ops/docs/benchmarks.md");
        Installation installation = new Installation(
                Path.of("ops/benchmark/target/data-" + ProcessHandle.current().pid()));
        List<Figure> figures = new ArrayList<>();
        double first = Clock.seconds(installation::up);
        try {
            figures.add(new Figure("`up` on a built checkout, empty data directory", first, "s", "goal ≤ 60 s"));
            figures.addAll(new ImportMeasurement(installation).take());
            figures.addAll(new VisibilityMeasurement(installation).take());
            figures.addAll(new LatencyMeasurement(installation).take());
            figures.addAll(new CaseMeasurement(installation).take());
            figures.addAll(new HeapMeasurement(installation).take());
            installation.down();
            figures.add(new Figure("`up` with those data", Clock.seconds(installation::up), "s", "goal ≤ 60 s"));
        } finally {
            installation.down();
        }
        Report report = Report.of(figures);
        report.writeTo(page);
        System.out.println(report.page());
    }
}
