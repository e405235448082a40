package org.mingjian.benchmark.figures;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Durations by the monotonic clock. */
public final class Clock {

    private static final double NANOS_PER_SECOND = 1e9;

    private Clock() {}

    public static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    /** @return seconds until it held; negative when it did not within the time */
    public static double secondsUntil(BooleanSupplier condition, long timeoutSeconds, long pollMillis) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(timeoutSeconds)) {
                return -1;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pollMillis));
        }
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
