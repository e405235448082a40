package org.mingjian.query.projection.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * What a segment takes of the log before it stores its position: in memory, as long as it is no more than a batch; of a version that is
 * built from the beginning of the log many batches, sorted, up to where there is no scratch for more.
 */
final class Stretch implements AutoCloseable {

    private final int batchSize;
    private final @Nullable KeyedEventCodec codec;
    private final Scratch scratch;
    private final List<KeyedEvent> events = new ArrayList<>();
    private @Nullable SortedEvents sorted;
    private @Nullable Slice last;

    /** @param codec null for one that stays in memory */
    Stretch(int batchSize, @Nullable KeyedEventCodec codec, Scratch scratch) {
        this.batchSize = batchSize;
        this.codec = codec;
        this.scratch = scratch;
    }

    /** @throws ScratchException the disk has no room, or fails */
    void add(Slice slice) {
        last = slice;
        if (sorted == null
                && codec != null
                && events.size() >= batchSize
                && !slice.events().isEmpty()) {
            sorted = new SortedEvents(codec, scratch);
            events.forEach(sorted::add);
            events.clear();
        }
        if (sorted == null) {
            events.addAll(slice.events());
        } else {
            slice.events().forEach(sorted::add);
        }
    }

    boolean isFull() {
        return codec == null
                ? events.size() >= batchSize
                : sorted != null && (scratch.isFull() || codec.unread() >= batchSize || sorted.size() >= most());
    }

    /** So many that a partition is about the longest batch. */
    private long most() {
        return 2L * ScratchFile.PARTITIONS * batchSize;
    }

    /** Whether it is longer than a batch. */
    boolean isSorted() {
        return sorted != null;
    }

    /** How many events its batches have together: one of several documents may be in several. */
    long size() {
        return sorted == null ? events.size() : sorted.size();
    }

    /** What is to be written one after the other. */
    Iterator<List<KeyedEvent>> batches() {
        if (sorted != null) {
            return sorted.batches(batchSize);
        }
        return events.isEmpty()
                ? List.<List<KeyedEvent>>of().iterator()
                : List.of(events).iterator();
    }

    /** The position that the segment has reached with it. */
    TrackingToken upTo() {
        return last().upTo();
    }

    /** When the log learnt of the last event. */
    Instant at() {
        return last().at();
    }

    private Slice last() {
        return Objects.requireNonNull(last, "nothing was added");
    }

    @Override
    public void close() {
        if (sorted != null) {
            sorted.close();
        }
    }
}
