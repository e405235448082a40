package org.mingjian.benchmark.eventstoredb;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.RecordedEvent;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.figures.Threads;

/** Appends of one event each, through the engine and through the bare client, which is handed the same bytes ready made. */
record AppendMeasurement(Bench bench, Plan plan) {

    private static final int THREADS = 16;

    void round(Medians medians) {
        int each = plan.amount(20_000, 1_600) / THREADS;
        double bare = rate(each, this::bare);
        double engine = rate(each, this::engine);
        medians.add("Appended by the bare client", bare, "events/s", THREADS + " threads");
        medians.add("Appended through the engine", engine, "events/s", THREADS + " threads");
        medians.add("Appended through the engine, of the bare client", engine / bare, "of it", "goal ≥ 0.8");
    }

    private interface Append {
        void to(String stream, RecordedEvent like);
    }

    private double rate(int each, Append append) {
        String first = bench.freshStream();
        bench.log().engine().appendEvents(Bench.event(first, 0));
        RecordedEvent like = stored(first);
        double seconds = Clock.seconds(() -> Threads.run(THREADS, thread -> {
            for (int left = each; left > 0; left--) {
                append.to(bench.freshStream(), like);
            }
        }));
        return each * THREADS / seconds;
    }

    private RecordedEvent stored(String stream) {
        return bench.bare()
                .readStream(bench.onServer(stream), ReadStreamOptions.get())
                .join()
                .getEvents()
                .get(0)
                .getEvent();
    }

    private void engine(String stream, RecordedEvent like) {
        bench.log().engine().appendEvents(Bench.event(stream, 0));
    }

    private void bare(String stream, RecordedEvent like) {
        EventData event = EventData.builderAsBinary(like.getEventType(), like.getEventData())
                .metadataAsBytes(like.getUserMetadata())
                .build();
        bench.bare()
                .appendToStream(
                        bench.onServer(stream),
                        AppendToStreamOptions.get().expectedRevision(ExpectedRevision.noStream()),
                        event)
                .join();
    }
}
