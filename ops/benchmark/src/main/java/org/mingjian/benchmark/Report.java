package org.mingjian.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of one run as a page. */
record Report(LocalDate day, int cores, List<Figure> figures) {

    static Report of(List<Figure> figures) {
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
        return new Report(today, Runtime.getRuntime().availableProcessors(), figures);
    }

    String page() {
        return """
                # Benchmarks

                Written by `ops/benchmark/run` on %s: %d cores, everything on one machine, Java %s. One run; read the ratios
                rather than the figures.

                | What | Measured | Beside |
                |---|---|---|
                %s
                """.formatted(
                        day,
                        cores,
                        Runtime.version().feature(),
                        figures.stream().map(Figure::row).collect(Collectors.joining("\n")));
    }

    void writeTo(Path file) {
        try {
            Files.writeString(file, page(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
