package org.mingjian.benchmark.lab;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.inspectiondocket.InspectionDocketView;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;

/** Sees when a document that holds an awaited event has been written: then it can be had by key. */
final class LagWatch {

    private record Awaited(String stream, long dueNanos) {}

    private final Map<String, Queue<Awaited>> byDocument = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentHistogram> micros =
            Map.of("creditstanding", new ConcurrentHistogram(3), "inspectiondocket", new ConcurrentHistogram(3));
    private final AtomicInteger awaited = new AtomicInteger();

    /** From now on the first event of an inspection is awaited in the subject's document and in its own. */
    void await(String subject, String stream, long dueNanos) {
        await(subject, new Awaited(stream, dueNanos));
        await(stream, new Awaited(stream, dueNanos));
    }

    private void await(String document, Awaited event) {
        awaited.incrementAndGet();
        byDocument
                .computeIfAbsent(document, fresh -> new ConcurrentLinkedQueue<>())
                .add(event);
    }

    boolean allSeen() {
        return awaited.get() == 0;
    }

    /** What has been seen so far, in microseconds, by view; it begins anew. */
    Map<String, ConcurrentHistogram> take() {
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
            boolean seen = holds(write.view(), event.stream());
            if (seen) {
                awaited.decrementAndGet();
                histogram.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(now - event.dueNanos())));
            }
            return seen;
        });
    }

    private static boolean holds(Object view, String stream) {
        return view instanceof CreditStandingView standing
                ? standing.streams().containsKey(stream)
                : view instanceof InspectionDocketView docket && docket.revision() >= 0;
    }
}
