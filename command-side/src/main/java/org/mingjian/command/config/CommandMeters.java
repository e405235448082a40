package org.mingjian.command.config;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.mingjian.command.dispatch.RetryMonitor;
import org.mingjian.command.storage.StorageMonitor;

/** Counts what judging commands costs: appends, their sizes, snapshots, attempts. */
final class CommandMeters implements StorageMonitor, RetryMonitor {

    private final MeterRegistry meters;

    /** Shows zeros from the start, so that the first of anything is seen as a change. */
    CommandMeters(MeterRegistry meters) {
        this.meters = meters;
        List.of("contended", "clock-skew").forEach(reason -> retries(reason).increment(0));
        List.of(true, false).forEach(found -> snapshotReads(found).increment(0));
    }

    @Override
    public void appended(int appends, int events, Duration took) {
        Timer.builder("mingjian.log.append")
                .description("From sending an append to its being durable")
                .register(meters)
                .record(took);
        DistributionSummary.builder("mingjian.log.append.commands")
                .description("Commands whose events became durable together")
                .register(meters)
                .record(appends);
        DistributionSummary.builder("mingjian.log.append.events")
                .description("Events that became durable together")
                .register(meters)
                .record(events);
    }

    @Override
    public void snapshotRead(boolean found) {
        snapshotReads(found).increment();
    }

    @Override
    public void again(String reason) {
        retries(reason).increment();
    }

    private Counter snapshotReads(boolean found) {
        return Counter.builder("mingjian.snapshot.reads")
                .tag("found", Boolean.toString(found))
                .description("Snapshots asked for")
                .register(meters);
    }

    private Counter retries(String reason) {
        return Counter.builder("mingjian.command.retries")
                .tag("reason", reason)
                .description("Commands judged again")
                .register(meters);
    }
}
