package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts slices together to a batch: until there is as much as a batch takes, or as long as it is worth waiting for more. */
final class Gatherer {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final LogReader reader;
    private final int batchSize;
    private final Pacing pacing;

    Gatherer(LogReader reader, int batchSize, Pacing pacing) {
        this.reader = reader;
        this.batchSize = batchSize;
        this.pacing = pacing;
    }

    /** The first slice and those that follow it, as one. */
    Slice gather(Lane lane, Slice first) throws InterruptedException {
        List<KeyedEvent> events = new ArrayList<>(first.events());
        Slice last = first;
        Slice more = first;
        while (more != null && !lane.isClosed() && events.size() < batchSize) {
            more = await(lane);
            if (more != null) {
                events.addAll(more.events());
                last = more;
            }
        }
        return new Slice(events, last.upTo(), last.at());
    }

    /** At the end of the log nothing is worth waiting for but what comes in a breath. */
    private @Nullable Slice await(Lane lane) throws InterruptedException {
        Slice more;
        Duration patience;
        do {
            patience = pacing.patience();
            more = lane.poll(patience.compareTo(LOOK) < 0 ? patience : LOOK);
        } while (more == null && patience.compareTo(LOOK) > 0 && !reader.isAtEnd() && !lane.isClosed());
        return more;
    }
}
