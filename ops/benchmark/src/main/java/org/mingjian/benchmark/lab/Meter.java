package org.mingjian.benchmark.lab;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.benchmark.figures.CpuTime;

/** Processor time of this process and of the two servers, and time that went by, since it was made. */
final class Meter {

    private static final double NANOS_PER_SECOND = 1e9;
    private final Map<String, Long> servers;
    private final Map<String, Duration> before;
    private final long start = System.nanoTime();
    private @Nullable Reading stopped;

    Meter(long elasticsearch, long postgres) {
        this.servers = new LinkedHashMap<>();
        servers.put("Elasticsearch", elasticsearch);
        servers.put("PostgreSQL", postgres);
        this.before = now();
    }

    /** What is asked from now on is as of now. */
    Meter stop() {
        stopped = read();
        return this;
    }

    double seconds() {
        return (reading().nanos() - start) / NANOS_PER_SECOND;
    }

    /** Microseconds of processor time an event, by process. */
    Map<String, Double> micros(long events) {
        Map<String, Double> micros = new LinkedHashMap<>();
        reading()
                .used()
                .forEach((process, used) -> micros.put(
                        process,
                        TimeUnit.NANOSECONDS.toMicros(
                                        used.minus(before.get(process)).toNanos())
                                / (double) events));
        return micros;
    }

    private record Reading(long nanos, Map<String, Duration> used) {}

    private Reading reading() {
        Reading kept = stopped;
        return kept == null ? read() : kept;
    }

    private Reading read() {
        return new Reading(System.nanoTime(), now());
    }

    private Map<String, Duration> now() {
        Map<String, Duration> used = new LinkedHashMap<>();
        used.put("this process", CpuTime.ofItself()); // it has started the servers, which are counted apart
        servers.forEach((process, pid) -> used.put(process, CpuTime.of(pid)));
        return used;
    }
}
