package org.mingjian.benchmark.eventstoredb;

import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.ReadMessage;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Reading all, none of it decoded, through the engine and in one call of the bare client; and what the engine holds meanwhile. */
record ReadMeasurement(Bench bench, Plan plan) {

    private static final double MIB = 1 << 20;
    private static final int PARTS = 10;

    int events() {
        return plan.amount(1_000_000, 40_000);
    }

    void round(Medians medians) {
        double bare = rate(this::bare);
        double engine = rate(this::engine);
        medians.add("Read by the bare client", bare, "events/s", "one call of readAll");
        medians.add("Read through the engine", engine, "events/s", "nothing decoded");
        medians.add("Read through the engine, of the bare client", engine / bare, "of it", "goal ≥ 0.8");
    }

    private interface Reading {
        long count();
    }

    private static double rate(Reading reading) {
        long[] counted = new long[1];
        double seconds = Clock.seconds(() -> counted[0] = reading.count());
        return counted[0] / seconds;
    }

    private long engine() {
        try (Stream<? extends TrackedEventMessage<?>> all = all()) {
            return all.mapToLong(event -> event.trackingToken() == null ? 0 : 1).sum();
        }
    }

    @SuppressWarnings("NullAway") // null is Axon's word for the beginning
    private Stream<? extends TrackedEventMessage<?>> all() {
        return bench.log().engine().readEvents(null, false);
    }

    private long bare() {
        CompletableFuture<Long> counted = new CompletableFuture<>();
        bench.bare()
                .readAllReactive(ReadAllOptions.get().forwards().fromStart())
                .subscribe(new Counting(counted));
        return counted.join();
    }

    /** What is alive on the heap while all is read, after a tenth and after the last. */
    void memory(Medians medians) {
        long tenth = events() / PARTS;
        double first = 0;
        double last = 0;
        long read = 0;
        try (Stream<? extends TrackedEventMessage<?>> all = all()) {
            for (Iterator<? extends TrackedEventMessage<?>> events = all.iterator(); events.hasNext(); ) {
                var unused = events.next();
                if (++read % tenth == 0) {
                    last = alive();
                    first = first == 0 ? last : first;
                }
            }
        }
        String beside = "alive after a full collection; of %,d events".formatted(read);
        medians.add("Heap of a reader after a tenth", first, "MiB", beside);
        medians.add("Heap of a reader at the end", last, "MiB", "goal: the same");
    }

    private static double alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    private static final class Counting implements Subscriber<ReadMessage> {
        private final CompletableFuture<Long> counted;
        private long count;

        Counting(CompletableFuture<Long> counted) {
            this.counted = counted;
        }

        @Override
        public void onSubscribe(Subscription begun) {
            begun.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ReadMessage message) {
            count += message.hasEvent() ? 1 : 0;
        }

        @Override
        public void onError(Throwable failure) {
            counted.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            counted.complete(count);
        }
    }
}
