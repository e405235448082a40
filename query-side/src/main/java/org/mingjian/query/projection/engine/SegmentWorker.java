package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackerStatus;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;

/**
 * Works on one segment of one view in a thread of its own: takes what the reader has brought, folds and writes it as
 * one batch, and only when all of it is acknowledged stores the position. It waits for an absent store as long as it
 * takes and never skips.
 */
final class SegmentWorker implements Runnable {

    /** What becomes of a segment concerns its processor. */
    interface Owner {

        void stopped(SegmentWorker worker, Throwable cause);

        void released(SegmentWorker worker);
    }

    private static final Duration LOOK = Duration.ofMillis(200);
    /** So many are in memory as JSON, and written before the claim is renewed. */
    private static final int DOCUMENTS_AT_ONCE = 500;

    private final Segment segment;
    private final Fold<?> fold;
    private final EngineParts parts;
    private final LogReader reader;
    private final BatchWriter<?> writer;
    private final SegmentLetters letters;
    private final LetterOrders<?> orders;
    private final SegmentClaim claim;
    private final ProjectionMonitor monitor;
    private final Owner owner;
    private final Patience patience = new Patience();
    private final Pacing pacing;
    private final Gatherer gatherer;
    private final SlowBatches slowBatches = new SlowBatches(SlowBatches.LONG);

    private volatile Lane lane;
    private volatile TrackerStatus status;
    private volatile @Nullable String full;
    private volatile @Nullable String trouble;
    private volatile @Nullable Instant currentAsOf;

    SegmentWorker(
            Segment segment,
            Lane lane,
            BatchWriter<?> writer,
            SegmentLetters letters,
            LetterOrders<?> orders,
            SegmentClaim claim,
            EngineParts parts,
            Owner owner) {
        this.segment = segment;
        this.fold = lane.fold();
        this.letters = letters;
        this.orders = orders;
        this.lane = lane;
        this.parts = parts;
        this.reader = parts.reader();
        this.pacing = new Pacing(parts.settings().pace(), System::nanoTime);
        this.gatherer = new Gatherer(reader, parts.settings().batchSize(), pacing);
        this.writer = writer;
        this.claim = claim;
        this.monitor = parts.monitor();
        this.owner = owner;
        this.status = new TrackerStatus(segment, claim.token());
    }

    Segment segment() {
        return segment;
    }

    TrackerStatus status() {
        return status;
    }

    /** Why it waits, or null. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** Why there is no room for more dead letters, which only an operator mends; or null. */
    @Nullable
    String full() {
        return full;
    }

    /** Everything that the log learnt before this has been taken; null before the first event. */
    @Nullable
    Instant currentAsOf() {
        return currentAsOf;
    }

    /** Ends after the batch in hand, or at once when it waits. */
    void stop() {
        patience.stop();
        lane.close();
    }

    boolean isLeaving() {
        return lane.isClosed();
    }

    @Override
    public void run() {
        Throwable failure = null;
        try {
            persistently(letters::open);
            while (!patience.isStopped()) {
                follow();
            }
        } catch (InterruptedException e) {
            // Told to stop. The flag stays down: the segment is yet to be given back over the network.
        } catch (ClaimLostException e) {
            ProjectionLog.claimLost(fold.view(), segment.getSegmentId(), e);
        } catch (Throwable e) {
            failure = e;
            status = status.markError(e);
        } finally {
            reader.detach(lane);
            letGo();
        }
        if (failure != null) {
            owner.stopped(this, failure);
        }
        owner.released(this);
    }

    /** Works until told to stop, or until there is no room for dead letters; then from the stored position again. */
    private void follow() throws InterruptedException {
        reader.attach(lane);
        try {
            while (!lane.isClosed()) {
                Slice next = lane.poll(LOOK);
                if (next != null) {
                    work(next);
                }
                persistently(claim::keep);
                persistently(orders::carryOut);
                lookAround(next == null);
            }
        } catch (DeadLettersFullException e) {
            reader.detach(lane); // nobody else shall wait for this segment
            awaitRoom(e);
            TrackingToken token = claim.token();
            lane = new Lane(fold, segment, token == null ? null : WrappedToken.unwrapLowerBound(token));
        }
    }

    private void awaitRoom(DeadLettersFullException cause) throws InterruptedException {
        full = cause.getMessage();
        ProjectionLog.full(fold.view(), segment.getSegmentId(), cause);
        while (!persistently(() -> letters.hasRoom(cause))) {
            patience.pause(LOOK);
            persistently(claim::keep);
            persistently(orders::carryOut);
        }
        full = null;
        ProjectionLog.hasRoom(fold.view(), segment.getSegmentId());
    }

    private void lookAround(boolean idle) {
        if (reader.isAtEnd()) {
            status = status.isCaughtUp() ? status : status.caughtUp();
            currentAsOf = idle ? parts.clock().instant() : currentAsOf;
        }
    }

    private void letGo() {
        try {
            claim.release();
        } catch (RuntimeException e) {
            ProjectionLog.notReleased(fold.view(), segment.getSegmentId(), e);
        }
    }

    private void work(Slice first) throws InterruptedException {
        long began = System.nanoTime();
        Slice all = gatherer.gather(lane, first);
        List<KeyedEvent> batch = all.events();
        pacing.wrote(batch.size(), Duration.between(all.at(), parts.clock().instant()));
        int documents = batch.isEmpty() ? 0 : write(batch);
        claim.advance(all.upTo());
        if (!batch.isEmpty()) {
            persistently(claim::store);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            monitor.batch(fold.view(), batch.size(), documents, took);
            slowBatches.look(fold.view(), segment.getSegmentId(), batch, documents, took);
        }
        currentAsOf = all.at();
        status = status.advancedTo(claim.token());
    }

    private int write(List<KeyedEvent> events) throws InterruptedException {
        Batch batch = Batch.of(events, letters);
        persistently(() -> letters.park(batch.waiting()));
        int written = 0;
        for (Map<String, List<KeyedEvent>> share : batch.shares(DOCUMENTS_AT_ONCE)) {
            written += writeShare(share);
            persistently(claim::keep);
        }
        trouble = null;
        return written;
    }

    private int writeShare(Map<String, List<KeyedEvent>> share) throws InterruptedException {
        Map<String, List<KeyedEvent>> pending = share;
        int written = 0;
        int pauses = 0;
        while (!pending.isEmpty()) {
            Map<String, List<KeyedEvent>> now = pending;
            BatchWriter.Round round = persistently(() -> writer.round(now));
            monitor.folded(fold.view(), round.folding());
            written += round.written();
            pending = round.pending();
            persistently(() -> letters.park(round.stuck()));
            if (round.conflicts() > 0) {
                monitor.conflicts(fold.view(), round.conflicts());
            }
            if (round.busy() != null) {
                waitFor("elasticsearch-busy: " + round.busy(), ++pauses);
            }
        }
        return written;
    }

    private interface Attempt<T> {
        T run();
    }

    private void persistently(Runnable attempt) throws InterruptedException {
        persistently(() -> {
            attempt.run();
            return true;
        });
    }

    /** Until the store answers. */
    private <T> T persistently(Attempt<T> attempt) throws InterruptedException {
        int failures = 0;
        while (true) {
            try {
                T result = attempt.run();
                if (failures > 0) {
                    ProjectionLog.storeIsBack(fold.view(), segment.getSegmentId(), failures);
                    trouble = null;
                }
                return result;
            } catch (StoreUnavailableException e) {
                if (++failures == 1) {
                    ProjectionLog.storeAway(fold.view(), segment.getSegmentId(), e);
                }
                waitFor("elasticsearch-unavailable: " + e.getMessage(), failures);
            }
        }
    }

    private void waitFor(String reason, int failures) throws InterruptedException {
        trouble = reason;
        monitor.retry(fold.view());
        patience.after(failures);
        claim.keepWaiting();
    }
}
