package org.mingjian.benchmark.eventstoredb;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.log.EventLog;

/** How long after an append returned its event has come out of a reader that waits at the end and is rung, as a query node's does. */
record OpenMeasurement(Bench bench, Plan plan) {

    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final double MICROS_PER_MILLI = 1e3;
    private static final long PATIENCE_SECONDS = 60;

    void round(Medians medians) {
        int count = plan.amount(3_000, 200);
        ConcurrentHashMap<String, Long> appended = new ConcurrentHashMap<>();
        ConcurrentHistogram took = new ConcurrentHistogram(3);
        Semaphore bell = new Semaphore(0);
        EventLog log = bench.log();
        TrackingToken end = log.engine().createHeadToken();
        Thread reader = new Thread(() -> read(end, bell, appended, took), "open-stream");
        reader.setDaemon(true);
        try (EventLog.Bell rung = log.whenAppended(bell::release)) {
            reader.start();
            require(Clock.secondsUntil(log::isListening, PATIENCE_SECONDS, 5));
            for (int left = count; left > 0; left--) {
                String stream = bench.freshStream();
                log.engine().appendEvents(Bench.event(stream, 0));
                long now = System.nanoTime();
                Long seen = appended.putIfAbsent(stream, now);
                if (seen != null) {
                    took.recordValue(0); // it came out before the append returned
                }
                LockSupport.parkNanos(EVERY_NANOS);
            }
            require(Clock.secondsUntil(() -> took.getTotalCount() >= count, PATIENCE_SECONDS, 5));
        } finally {
            reader.interrupt();
        }
        for (double percentile : new double[] {50, 99}) {
            medians.add(
                    "From append to open stream, percentile %.0f".formatted(percentile),
                    took.getValueAtPercentile(percentile) / MICROS_PER_MILLI,
                    "ms",
                    percentile == 99 ? "goal ≤ 50 ms" : "100 appends/s");
        }
    }

    private static void require(double seconds) {
        if (seconds < 0) {
            throw new IllegalStateException("nothing came within " + PATIENCE_SECONDS + " s");
        }
    }

    private void read(
            TrackingToken from, Semaphore bell, ConcurrentHashMap<String, Long> appended, ConcurrentHistogram took) {
        TrackingToken[] position = {from};
        try {
            while (true) {
                boolean unused = bell.tryAcquire(bench.log().rest().toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
                try (Stream<? extends TrackedEventMessage<?>> events =
                        bench.log().engine().readEvents(position[0], false)) {
                    events.forEach(event -> {
                        position[0] = event.trackingToken();
                        came(event, appended, took);
                    });
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void came(
            TrackedEventMessage<?> event, ConcurrentHashMap<String, Long> appended, ConcurrentHistogram took) {
        String stream = ((DomainEventMessage<?>) event).getAggregateIdentifier();
        Long at = appended.putIfAbsent(stream, 0L);
        if (at != null) {
            took.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - at));
        }
    }
}
