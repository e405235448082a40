package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClientSettings;
import io.grpc.ClientInterceptor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** The parts of one log, and the clients that they share: one to append, one to read, one for the doorbell. */
record EventStoreDbParts(
        EventStoreDbSettings settings,
        EventTimes times,
        StreamNames names,
        LiveClient writes,
        LiveClient reads,
        LiveClient bells,
        Appender appender,
        StreamReader streams,
        AllReader all,
        Snapshots snapshots,
        Milestones milestones,
        Copying copying)
        implements AutoCloseable {

    /** Where the log ends is asked by gauges, probes and people, who would rather hear that it is away than wait. */
    private static final Duration LOOK_SILENCE = Duration.ofSeconds(2);

    private static final Duration LOOK_PATIENCE = Duration.ofSeconds(3);

    /** @param milestones the least time between two milestones of one node */
    static EventStoreDbParts of(
            EventStoreDbSettings settings,
            EventTimes times,
            Duration milestones,
            List<ClientInterceptor> interceptors,
            ExecutorService readers) {
        EventStoreDBClientSettings client = ClientSettings.of(settings, interceptors);
        LiveClient writes = new LiveClient("appends", client);
        LiveClient reads = new LiveClient("reads", client);
        StreamNames names = StreamNames.of(settings.namespace());
        PageReader pages = new PageReader(reads, settings.deadline(), settings.patience());
        PageReader looks = new PageReader(
                reads, shorter(settings.deadline(), LOOK_SILENCE), shorter(settings.patience(), LOOK_PATIENCE));
        StreamReader streams = new StreamReader(pages);
        Appender appender = new Appender(writes, settings);
        AllReader all = new AllReader(pages, looks, names, times, readers);
        return new EventStoreDbParts(
                settings,
                times,
                names,
                writes,
                reads,
                new LiveClient("the doorbell", client),
                appender,
                streams,
                all,
                new Snapshots(streams, appender, names, times),
                new Milestones(writes, streams, names, times, milestones),
                new Copying(streams, appender, all, names));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public void close() {
        bells.close();
        reads.close();
        writes.close();
    }
}
