package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackerStatus;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;

/**
 * Works on one segment of one view in a thread of its own: takes what the reader has brought, folds and writes it, and
 * only when all of it is acknowledged stores the position. It waits for an absent store as long as it
 * takes and never skips.
 */
final class SegmentWorker implements Runnable {

    /** What becomes of a segment concerns its processor. */
    interface Owner {

        void stopped(SegmentWorker worker, Throwable cause);

        void released(SegmentWorker worker);
    }

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Segment segment;
    private final Fold<?> fold;
    private final EngineParts parts;
    private final LogReader reader;
    private final SegmentWriter writer;
    private final SegmentLetters letters;
    private final LetterOrders<?> orders;
    private final SegmentClaim claim;
    private final Owner owner;
    private final Perseverance store;
    private final Pacing pacing;
    private final Gatherer gatherer;
    private final Headway headway = new Headway();

    private volatile Lane lane;
    private volatile TrackerStatus status;
    private volatile @Nullable String full;
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
        this.gatherer = new Gatherer(
                parts, pacing, fold.isScattered() && (parts.settings().anew() || claim.token() == null));
        this.claim = claim;
        this.store = new Perseverance(fold.view(), segment.getSegmentId(), claim, parts.monitor());
        this.writer =
                new SegmentWriter(fold.view(), segment.getSegmentId(), writer, letters, claim, store, parts.monitor());
        this.owner = owner;
        this.status = new TrackerStatus(segment, claim.token());
    }

    Segment segment() {
        return segment;
    }

    TrackerStatus status() {
        return status;
    }

    /** Its position as a number, and what it has done beyond it. */
    double progress() {
        return Headway.of(status.getInternalTrackingToken()) + headway.positions();
    }

    /** Why it waits, or null. */
    @Nullable
    String trouble() {
        return store.trouble();
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
        store.stop();
        lane.close();
    }

    boolean isLeaving() {
        return lane.isClosed();
    }

    @Override
    public void run() {
        Throwable failure = null;
        try {
            store.persistently(letters::open);
            while (!store.isStopped()) {
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

    /** Works until told to stop, or until there is no room for dead letters or to sort; then from the stored position again. */
    private void follow() throws InterruptedException {
        reader.attach(lane);
        try {
            while (!lane.isClosed()) {
                Slice next = lane.poll(LOOK);
                if (next != null) {
                    work(next);
                }
                keepInTouch();
                lookAround(next == null);
            }
        } catch (DeadLettersFullException e) {
            reader.detach(lane); // nobody else shall wait for this segment
            awaitRoom(e);
            gatherer.stayInMemory(); // it may come no further than one key, again and again
            beginAgain();
        } catch (ScratchException e) {
            if (store.isStopped()) {
                Thread.interrupted(); // which is what failed; the segment is yet to be given back over the network
                return;
            }
            reader.detach(lane);
            ProjectionLog.noScratch(fold.view(), segment.getSegmentId(), parts.scratch(), e);
            gatherer.stayInMemory();
            beginAgain();
        }
    }

    private void beginAgain() {
        headway.ended();
        TrackingToken token = claim.token();
        lane = new Lane(fold, segment, token == null ? null : WrappedToken.unwrapLowerBound(token));
    }

    private void awaitRoom(DeadLettersFullException cause) throws InterruptedException {
        full = cause.getMessage();
        ProjectionLog.full(fold.view(), segment.getSegmentId(), cause);
        while (!store.persistently(() -> letters.hasRoom(cause))) {
            store.pause(LOOK);
            keepInTouch();
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

    private void tookMore(Stretch stretch) throws InterruptedException {
        headway.took(StoredPosition.plain(claim.token()), stretch.upTo());
        keepInTouch();
    }

    private void keepInTouch() throws InterruptedException {
        store.persistently(claim::keep);
        store.persistently(() -> orders.carryOut(full != null));
    }

    private void work(Slice first) throws InterruptedException {
        try (Stretch stretch = gatherer.gather(lane, first, this::tookMore)) {
            pacing.wrote(
                    stretch.size(), Duration.between(stretch.at(), parts.clock().instant()));
            long written = 0;
            Iterator<List<KeyedEvent>> batches = stretch.batches();
            while (batches.hasNext()) {
                if (stretch.isSorted() && lane.isClosed()) {
                    return; // it may last a while yet, and is taken again from where it began
                }
                List<KeyedEvent> batch = batches.next();
                writer.write(batch);
                written += batch.size();
                headway.wrote(written, stretch.size());
                keepInTouch();
            }
            claim.advance(stretch.upTo());
            if (stretch.size() > 0) {
                store.persistently(claim::store);
            }
            currentAsOf = stretch.at();
            headway.ended();
            status = status.advancedTo(claim.token());
        }
    }
}
