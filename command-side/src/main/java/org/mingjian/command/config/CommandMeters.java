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
    private final Timer append;
    private final DistributionSummary commands;
    private final DistributionSummary events;
    private final Counter snapshotsFound;
    private final Counter snapshotsMissed;

    /** Shows zeros from the start, so that the first of anything is seen as a change; and looks up once what each command counts. */
    CommandMeters(MeterRegistry meters) {
        this.meters = meters;
        this.append = Timer.builder("mingjian.log.append")
                .description("From sending an append to its being durable")
                .register(meters);
        this.commands = DistributionSummary.builder("mingjian.log.append.commands")
                .description("Commands whose events became durable together")
                .register(meters);
        this.events = DistributionSummary.builder("mingjian.log.append.events")
                .description("Events that became durable together")
                .register(meters);
        this.snapshotsFound = snapshotReads(meters, true);
        this.snapshotsMissed = snapshotReads(meters, false);
        List.of("contended", "clock-skew").forEach(reason -> retries(reason).increment(0));
    }

    @Override
    public void appended(int appends, int together, Duration took) {
        append.record(took);
        commands.record(appends);
        events.record(together);
    }

    @Override
    public void snapshotRead(boolean found) {
        (found ? snapshotsFound : snapshotsMissed).increment();
    }

    @Override
    public void again(String reason) {
        retries(reason).increment();
    }

    private static Counter snapshotReads(MeterRegistry meters, boolean found) {
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
