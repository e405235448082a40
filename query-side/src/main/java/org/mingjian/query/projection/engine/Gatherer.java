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

    private final LogReader reader;
    private final int batchSize;
    private final Pacing pacing;
    private final Scratch scratch;
    private @Nullable KeyedEventCodec codec;

    /** @param sorts whether what memory does not hold is sorted on disk, where there is room for it */
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
                more = lane.isClosed() || stretch.isFull() ? null : await(lane);
            }
            return stretch;
        } catch (RuntimeException | InterruptedException e) {
            stretch.close();
            throw e;
        }
    }

    /** From now on nothing is sorted on disk. */
    void stayInMemory() {
        codec = null;
    }

    /** At the end of the log nothing is worth waiting for but what comes in a breath. */
    private @Nullable Slice await(Lane lane) throws InterruptedException {
        Slice more;
        Duration patience;
        do {
            patience = patience();
            more = lane.poll(patience.compareTo(LOOK) < 0 ? patience : LOOK);
        } while (more == null && patience.compareTo(LOOK) > 0 && !reader.isAtEnd() && !lane.isClosed());
        return more;
    }

    /** What is sorted is worth more the longer it is; a reader that brings nothing for a while is held up by others. */
    private Duration patience() {
        Duration usual = pacing.patience();
        return codec != null && usual.compareTo(LOOK) < 0 ? LOOK : usual;
    }
}
