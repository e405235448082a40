package org.mingjian.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mingjian.benchmark.eventstoredb.EventStoreDbSuite;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.figures.Report;
import org.mingjian.benchmark.figures.Suite;
import org.mingjian.benchmark.installed.InstalledSuite;
import org.mingjian.benchmark.lab.LabSuite;
import org.mingjian.benchmark.scoring.ScoringSuite;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Takes the measurements that are asked for and writes the report. */
@Command(name = "run", description = "Measure, and write the report.", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

    private static final List<Suite> SUITES =
            List.of(new ScoringSuite(), new LabSuite(), new EventStoreDbSuite(), new InstalledSuite());

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "These measurements alone.")
    private final Set<String> only = new LinkedHashSet<>();

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds that a median is taken of; ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--quick", description = "Small amounts: to see that it works.")
    private boolean quick;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Where the report goes; ops/docs/benchmarks.md when everything is measured, else nowhere.")
    private Path page;

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() {
        Set<String> names = new LinkedHashSet<>();
        SUITES.forEach(suite -> names.addAll(suite.names()));
        if (!names.containsAll(only)) {
            throw new ParameterException(new CommandLine(this), "measurements are " + names);
        }
        Plan plan = new Plan(rounds, quick);
        String before = load();
        Map<String, List<Figure>> sections = new LinkedHashMap<>();
        for (Suite suite : SUITES) {
            Set<String> wanted = new LinkedHashSet<>(suite.names());
            if (!only.isEmpty()) {
                wanted.retainAll(only);
            }
            if (!wanted.isEmpty()) {
                sections.putAll(suite.take(wanted, plan));
            }
        }
        Report report = Report.of(plan, "load %s before and %s after".formatted(before, load()), sections);
        if (page != null) {
            report.writeTo(page);
        } else if (only.isEmpty() && !quick) {
            report.writeTo(Path.of("ops/docs/benchmarks.md"));
        }
        System.out.println(report.page());
        return 0;
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
