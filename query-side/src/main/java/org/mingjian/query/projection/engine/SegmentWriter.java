package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Writes what a segment takes, batch by batch, until all of it is acknowledged or parked. Used by the segment's thread. */
final class SegmentWriter {

    /** So many are in memory as JSON, and written before the claim is renewed. */
    private static final int DOCUMENTS_AT_ONCE = 500;

    private final String view;
    private final int segment;
    private final BatchWriter<?> writer;
    private final SegmentLetters letters;
    private final SegmentClaim claim;
    private final Perseverance store;
    private final ProjectionMonitor monitor;
    private final SlowBatches slowBatches = new SlowBatches(SlowBatches.LONG);

    SegmentWriter(
            String view,
            int segment,
            BatchWriter<?> writer,
            SegmentLetters letters,
            SegmentClaim claim,
            Perseverance store,
            ProjectionMonitor monitor) {
        this.view = view;
        this.segment = segment;
        this.writer = writer;
        this.letters = letters;
        this.claim = claim;
        this.store = store;
        this.monitor = monitor;
    }

    void write(List<KeyedEvent> events) throws InterruptedException {
        long began = System.nanoTime();
        Batch batch = Batch.of(events, letters);
        store.persistently(() -> letters.park(batch.waiting()));
        int documents = 0;
        for (Map<String, List<KeyedEvent>> share : batch.shares(DOCUMENTS_AT_ONCE)) {
            documents += writeShare(share);
            store.persistently(claim::keep);
        }
        store.isWell();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        monitor.batch(view, events.size(), documents, took);
        slowBatches.look(view, segment, events, documents, took);
    }

    private int writeShare(Map<String, List<KeyedEvent>> share) throws InterruptedException {
        Map<String, List<KeyedEvent>> pending = share;
        int written = 0;
        int pauses = 0;
        while (!pending.isEmpty()) {
            Map<String, List<KeyedEvent>> now = pending;
            BatchWriter.Round round = store.persistently(() -> writer.round(now));
            monitor.folded(view, round.folding());
            written += round.written();
            pending = round.pending();
            store.persistently(() -> letters.park(round.stuck()));
            if (round.conflicts() > 0) {
                monitor.conflicts(view, round.conflicts());
            }
            if (round.busy() != null) {
                store.waitFor("elasticsearch-busy: " + round.busy(), ++pauses);
            }
        }
        return written;
    }
}
