package org.mingjian.benchmark.lab;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mingjian.benchmark.filler.Arrivals.Arrival;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.inspectiondocket.InspectionDocketView;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;

/**
 * Sees when a document that holds an awaited event has been written: then it can be had by key. Of what is appended together a view is
 * awaited to hold the last event that it takes.
 */
final class LagWatch {

    private static final List<Fold<?>> WATCHED = Folds.all().stream()
            .filter(fold -> Set.of("creditstanding", "inspectiondocket").contains(fold.view()))
            .toList();

    private record Awaited(String stream, long revision, long dueNanos) {}

    private final Map<String, Queue<Awaited>> byDocument = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentHistogram> micros =
            Map.of("creditstanding", new ConcurrentHistogram(3), "inspectiondocket", new ConcurrentHistogram(3));
    private final AtomicInteger awaited = new AtomicInteger();

    /** From now on these events are awaited in the subject's document and in the inspection's own. */
    void await(Arrival arrival, long dueNanos) {
        for (Fold<?> fold : WATCHED) {
            arrival.append().stream()
                    .filter(event -> fold.intake().takes(event.getPayloadType()))
                    .mapToLong(DomainEventMessage::getSequenceNumber)
                    .max()
                    .ifPresent(revision -> await(
                            fold.view().equals("creditstanding") ? arrival.subject() : arrival.stream(),
                            new Awaited(arrival.stream(), revision, dueNanos)));
        }
    }

    private void await(String document, Awaited event) {
        awaited.incrementAndGet();
        byDocument
                .computeIfAbsent(document, fresh -> new ConcurrentLinkedQueue<>())
                .add(event);
    }

    /** What has been seen, in microseconds, by view, when all that was awaited has been; it begins anew. */
    Map<String, ConcurrentHistogram> take() {
        if (awaited.get() != 0) {
            throw new IllegalStateException(awaited + " documents were not seen to hold their event");
        }
        Map<String, ConcurrentHistogram> taken = new ConcurrentHashMap<>();
        micros.forEach((view, histogram) -> {
            taken.put(view, histogram.copy());
            histogram.reset();
        });
        return taken;
    }

    /** The store with this watch before it. */
    ViewStore before(ViewStore store) {
        return new WatchedStore(store, this::saved);
    }

    private void saved(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        long now = System.nanoTime();
        ConcurrentHistogram histogram = micros.get(version.view());
        if (histogram != null) {
            writes.forEach(write -> see(histogram, write, now));
        }
    }

    private void see(ConcurrentHistogram histogram, ViewWrite<?> write, long now) {
        Queue<Awaited> events = byDocument.get(write.key());
        if (events == null) {
            return;
        }
        events.removeIf(event -> {
            boolean seen = holds(write.view(), event);
            if (seen) {
                awaited.decrementAndGet();
                histogram.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(now - event.dueNanos())));
            }
            return seen;
        });
    }

    private static boolean holds(Object view, Awaited event) {
        return view instanceof CreditStandingView standing
                ? standing.streams().getOrDefault(event.stream(), -1L) >= event.revision()
                : view instanceof InspectionDocketView docket && docket.revision() >= event.revision();
    }
}
