package org.mingjian.benchmark.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mingjian.benchmark.filler.Arrivals;
import org.mingjian.log.EventLog;

/**
 * Appends at a rate that takes no notice of how long an append takes: what has become due meanwhile goes together with the next
 * one. So an event that had to wait for the appender is late by that, and is counted so. What one command appends is due when its first
 * event is.
 */
final class OpenLoop {

    private static final int MOST_TOGETHER = 500;
    private final EventLog log;
    private final LagWatch watch;
    private final Arrivals arrivals;

    OpenLoop(EventLog log, LagWatch watch, Arrivals arrivals) {
        this.log = log;
        this.watch = watch;
        this.arrivals = arrivals;
    }

    void run(int perSecond, int seconds) {
        long interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
        int total = perSecond * seconds;
        long start = System.nanoTime();
        int sent = 0;
        while (sent < total) {
            long now = System.nanoTime();
            int due = (int) Math.min(total, (now - start) / interval + 1);
            if (due <= sent) {
                LockSupport.parkNanos(start + sent * interval - now);
                continue;
            }
            List<List<DomainEventMessage<?>>> together = new ArrayList<>();
            for (int last = Math.min(due, sent + MOST_TOGETHER); sent < last; ) {
                Arrivals.Arrival arrival = arrivals.next();
                watch.await(arrival, start + sent * interval);
                together.add(arrival.append());
                sent += arrival.append().size();
            }
            log.appendTogether(together);
        }
    }
}
