package org.mingjian.benchmark.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of one run as a page.
 *
 * @param load how many processes wanted a core on average, in words
 * @param sections figures by name of the measurement
 */
public record Report(LocalDate day, int cores, Plan plan, String load, Map<String, List<Figure>> sections) {

    public static Report of(Plan plan, String load, Map<String, List<Figure>> sections) {
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
        return new Report(today, Runtime.getRuntime().availableProcessors(), plan, load, sections);
    }

    public String page() {
        return """
                # Benchmarks

                Written by `ops/benchmark/run` on %s: %d cores, everything on one machine, Java %s; %s; medians of %d rounds where \
                there are rounds%s. Read the ratios rather than the figures; what each figure means stands in \
                [0030](adr/0030-measured-in-process-beside-its-peer.md), what holds it back in [speed](speed.md).
                %s""".formatted(
                        day,
                        cores,
                        Runtime.version().feature(),
                        load,
                        plan.rounds(),
                        plan.quick() ? "; on small amounts, to see that it works and not to be believed" : "",
                        sections.entrySet().stream().map(Report::section).collect(Collectors.joining()));
    }

    private static String section(Map.Entry<String, List<Figure>> section) {
        return """

                ## %s

                | What | Measured | Beside |
                |---|---|---|
                %s
                """.formatted(
                section.getKey(), section.getValue().stream().map(Figure::row).collect(Collectors.joining("\n")));
    }

    public void writeTo(Path file) {
        try {
            Files.writeString(file, page(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
