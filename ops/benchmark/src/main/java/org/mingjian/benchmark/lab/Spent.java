package org.mingjian.benchmark.lab;

import java.util.Locale;
import java.util.stream.Collectors;

/** Processor time in words. */
final class Spent {

    private Spent() {}

    static String text(Meter meter, long events) {
        return "processor time an event: "
                + meter.micros(events).entrySet().stream()
                        .map(part -> String.format(Locale.ROOT, "%s %.1f µs", part.getKey(), part.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
