package org.mingjian.benchmark.installed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.mingjian.benchmark.figures.Figure;

/** How long a command to a case takes that has 300 events and more, one command after the other. */
final class CaseMeasurement {

    private static final int EVENTS = 300;
    private static final int COMMANDS = 300;
    private static final double MICROS_PER_MILLI = 1e3;
    private final Installation installation;

    CaseMeasurement(Installation installation) {
        this.installation = installation;
    }

    List<Figure> take() {
        LongCase grown = new LongCase(installation);
        grown.file();
        for (int i = 1; i < EVENTS; i++) {
            grown.grow();
        }
        Histogram histogram = new Histogram(3);
        for (int i = 0; i < COMMANDS; i++) {
            long start = System.nanoTime();
            grown.grow();
            histogram.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
        }
        return List.of(
                figure(histogram, 50, "one append is one flush of the disk"),
                figure(histogram, 99, "goal ≤ 30 ms at the 99th"));
    }

    private static Figure figure(Histogram histogram, double percentile, String beside) {
        return new Figure(
                "A command to a case of %d to %d events, percentile %s"
                        .formatted(EVENTS, EVENTS + COMMANDS, percentile),
                histogram.getValueAtPercentile(percentile) / MICROS_PER_MILLI,
                "ms",
                beside);
    }
}
