package org.mingjian.query.projection.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Puts slices together: until there is as much as is taken at once, or as long as it is worth waiting for more. */
final class Gatherer {

    /** Something to be done often meanwhile. */
    interface Chore {
        void run(Stretch soFar) throws InterruptedException;
    }

    private static final Duration LOOK = Duration.ofMillis(200);
    /** Longer than other segments take to write a batch. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final LogReader reader;
    private final int batchSize;
    private final Pacing pacing;
    private final Scratch scratch;
    private @Nullable KeyedEventCodec codec;

    /** @param sorts whether what memory does not hold is sorted on disk, up to where the log ends, where there is room for it */
    Gatherer(EngineParts parts, Pacing pacing, boolean sorts) {
        this.reader = parts.reader();
        this.batchSize = parts.settings().batchSize();
        this.pacing = pacing;
        this.scratch = parts.scratch();
        this.codec = sorts && scratch.isThere() ? new KeyedEventCodec(parts.source()) : null;
    }

    /**
     * The first slice and those that follow it, as one.
     *
     * @throws ScratchException the disk has no room, or fails
     */
    Stretch gather(Lane lane, Slice first, Chore meanwhile) throws InterruptedException {
        Stretch stretch = new Stretch(batchSize, codec, scratch);
        try {
            Slice more = first;
            while (more != null) {
                stretch.add(more);
                meanwhile.run(stretch);
                more = isEnough(lane, stretch) ? null : await(lane, stretch, meanwhile);
            }
            return stretch;
        } catch (Throwable e) {
            closeAfter(e, stretch);
            throw e;
        }
    }

    /** For who has once come to the end of the log somebody waits: it sorts what it has begun to, and then takes batches. */
    private boolean isEnough(Lane lane, Stretch stretch) {
        boolean batch = lane.hasComeToEnd() && !stretch.isSorted() && stretch.size() >= batchSize;
        return lane.isClosed() || stretch.isFull() || batch;
    }

    /** From now on nothing is sorted on disk. */
    void stayInMemory() {
        codec = null;
    }

    /** At the end of the log nothing is worth waiting for but what comes in a breath. */
    private @Nullable Slice await(Lane lane, Stretch stretch, Chore meanwhile) throws InterruptedException {
        Duration left = SILENCE;
        while (true) {
            Duration patience = patience(lane, left);
            Slice more = lane.poll(patience.compareTo(LOOK) < 0 ? patience : LOOK);
            if (more != null || patience.compareTo(LOOK) <= 0 || reader.isAtEnd() || lane.isClosed()) {
                return more;
            }
            meanwhile.run(stretch);
            left = left.minus(LOOK);
        }
    }

    /** What is sorted is worth more the longer it is; for a while a reader that brings nothing may be held up by other lanes. */
    private Duration patience(Lane lane, Duration left) {
        Duration usual = pacing.patience();
        boolean sorts = codec != null && !lane.hasComeToEnd();
        return sorts && usual.compareTo(left) < 0 ? left : usual;
    }

    private static void closeAfter(Throwable failure, Stretch stretch) {
        try {
            stretch.close();
        } catch (ScratchException e) {
            failure.addSuppressed(e);
        }
    }
}
