package org.mingjian.query.projection.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** How fast something moves forward, over the last half minute. */
final class Speed {

    private record Sample(long nanos, long position) {}

    private static final long WINDOW = 30_000_000_000L;

    private final LongSupplier nanoTime;
    private final Deque<Sample> samples = new ArrayDeque<>();

    Speed(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized void at(long position) {
        long now = nanoTime.getAsLong();
        samples.addLast(new Sample(now, position));
        // One sample beyond the window stays, so that there is something to measure from.
        while (samples.size() > 2 && now - samples.getFirst().nanos() > WINDOW) {
            samples.removeFirst();
        }
    }

    /** A second; -1 while it is not known. */
    synchronized double perSecond() {
        if (samples.size() < 2) {
            return -1;
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double seconds = (last.nanos() - first.nanos()) / 1e9;
        return seconds <= 0 ? -1 : (last.position() - first.position()) / seconds;
    }
}
