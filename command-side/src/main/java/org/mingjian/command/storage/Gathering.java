package org.mingjian.command.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.log.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one thread's commands append, kept back until {@link #complete} makes all of it durable at once. Until then nobody else
 * sees it and nobody may be told that it happened; if that fails, or it is closed before, none of it is to be relied upon.
 */
public final class Gathering implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);

    /** Enough that the commit does not count for one; few enough to be soon repeated by themselves. */
    public static final int MOST_APPENDS = 128;

    /** Well below what the log tolerates between the making of an event and its insertion. */
    private static final long LONGEST_NANOS = Duration.ofMillis(500).toNanos();

    private final EventLog log;
    private final StorageMonitor monitor;
    private final Runnable onClose;
    private final long since = System.nanoTime();
    private final List<List<? extends EventMessage<?>>> appends = new ArrayList<>();
    private final Map<String, List<DomainEventMessage<?>>> byStream = new HashMap<>();
    private final Map<String, List<DomainEventMessage<?>>> stored = new HashMap<>();
    private final List<Runnable> whenDurable = new ArrayList<>();

    Gathering(EventLog log, StorageMonitor monitor, Runnable onClose) {
        this.log = log;
        this.monitor = monitor;
        this.onClose = onClose;
    }

    void add(List<? extends EventMessage<?>> events) {
        appends.add(List.copyOf(events));
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> domain) {
                byStream.computeIfAbsent(domain.getAggregateIdentifier(), stream -> new ArrayList<>())
                        .add(domain);
            }
        }
    }

    List<DomainEventMessage<?>> of(String stream) {
        return byStream.getOrDefault(stream, List.of());
    }

    /** What the log has of a stream. It is asked once: what others add meanwhile is as if it came after the gathering. */
    List<DomainEventMessage<?>> stored(String stream, long firstRevision, Supplier<DomainEventStream> log) {
        return stored.computeIfAbsent(question(stream, firstRevision), asked -> log.get()
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList());
    }

    /**
     * Asks in one go about streams that are going to be asked for one by one. Those that are not there then need no further question;
     * of the others nothing is kept.
     */
    public void askAhead(Collection<String> streams) {
        if (streams.isEmpty()) {
            return;
        }
        try {
            Set<String> there = log.existing(streams);
            for (String stream : streams) {
                if (!there.contains(stream)) {
                    stored.putIfAbsent(question(stream, 0), List.of());
                }
            }
        } catch (EventStoreException e) {
            LOG.debug(
                    "{} streams could not be asked about together, each is by itself: {}",
                    streams.size(),
                    e.toString());
        }
    }

    void whenDurable(Runnable action) {
        whenDurable.add(action);
    }

    /** Whether enough has come together, or it has waited long enough, to be completed before more is added. */
    public boolean isDue() {
        return appends.size() >= MOST_APPENDS || System.nanoTime() - since > LONGEST_NANOS;
    }

    /**
     * Makes all of it durable.
     *
     * @return false when that is not certain: then each of its commands is to be judged again by itself
     */
    public boolean complete() {
        try {
            if (!appends.isEmpty()) {
                long began = System.nanoTime();
                log.appendTogether(appends);
                monitor.appended(appends.size(), events(), Duration.ofNanos(System.nanoTime() - began));
            }
        } catch (RuntimeException e) {
            LOG.info("{} appends did not go together, each is tried by itself: {}", appends.size(), e.toString());
            return false;
        }
        whenDurable.forEach(Runnable::run);
        return true;
    }

    private static String question(String stream, long firstRevision) {
        return stream + "@" + firstRevision;
    }

    private int events() {
        return appends.stream().mapToInt(List::size).sum();
    }

    @Override
    public void close() {
        onClose.run();
    }
}
