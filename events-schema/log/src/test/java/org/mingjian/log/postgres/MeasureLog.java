package org.mingjian.log.postgres;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import mingjian.identifier.IdentifierClaimed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mingjian.log.EventMetadata;

/** Prints how fast the log appends and reads on this machine. Asserts nothing. */
final class MeasureLog {

    private static final Map<String, String> METADATA = Map.of(
            EventMetadata.ACTOR, "local-importer",
            EventMetadata.ROLE, "importer",
            EventMetadata.ORGAN, "toronto-public-health",
            EventMetadata.REGION, "CA-ON-Toronto",
            EventMetadata.SUBJECT, "Subject-toronto.10225",
            EventMetadata.UNIT, "SupervisedUnit-toronto.10225",
            EventMetadata.COMMAND_HASH, "0f".repeat(32));

    private final PostgresHarness log;
    private final AtomicLong streams = new AtomicLong();

    private MeasureLog(PostgresHarness log) {
        this.log = log;
    }

    public static void main(String[] args) throws InterruptedException {
        try (var log = new PostgresHarness()) {
            var measure = new MeasureLog(log);
            measure.append("warm-up", 16, 20_000, 1);
            measure.append("append, 1 thread, 1 event", 1, 10_000, 1);
            measure.append("append, 16 threads, 1 event", 16, 60_000, 1);
            measure.append("append, 16 threads, 5 events", 16, 100_000, 5);
            for (int round = 0; round < 3; round++) {
                measure.readAll(false);
                measure.readAll(true);
            }
            measure.loadStreams();
        }
    }

    private void append(String what, int threads, int events, int each) throws InterruptedException {
        int appends = events / each / threads;
        var done = new CountDownLatch(threads);
        long start = System.nanoTime();
        for (int thread = 0; thread < threads; thread++) {
            new Thread(() -> {
                        for (int at = 0; at < appends; at++) {
                            log.writer().engine().appendEvents(command(each));
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        report(what, (long) appends * threads * each, start);
    }

    private List<DomainEventMessage<?>> command(int each) {
        String stream = "Identifier-measured." + streams.incrementAndGet();
        return IntStream.range(0, each)
                .<DomainEventMessage<?>>mapToObj(revision -> new GenericDomainEventMessage<>(
                                "Identifier",
                                stream,
                                revision,
                                new IdentifierClaimed("Subject-toronto.10225", LocalDate.of(2026, 3, 1)),
                                METADATA)
                        .andMetaData(Map.of(EventMetadata.COMMAND_ID, stream)))
                .toList();
    }

    private void readAll(boolean decode) {
        long start = System.nanoTime();
        long read;
        try (var events = log.reader().engine().readEvents(null, false)) {
            read = events.filter(event -> !decode
                            || event.getPayload() != null
                                    && !event.getMetaData().isEmpty())
                    .count();
        }
        report(decode ? "read all, decoded" : "read all, not decoded", read, start);
    }

    private void loadStreams() {
        long start = System.nanoTime();
        for (int at = 1; at <= 10_000; at++) {
            log.reader()
                    .engine()
                    .readEvents("Identifier-measured." + at)
                    .forEachRemaining(DomainEventMessage::getPayload);
        }
        report("load streams, 1 thread", 10_000, start);
    }

    private static void report(String what, long count, long start) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%-32s %,9d in %,6d ms = %,9d/s%n", what, count, took.toMillis(), count * 1000 / took.toMillis());
    }
}
