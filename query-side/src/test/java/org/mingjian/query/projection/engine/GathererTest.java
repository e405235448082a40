package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.UndecodableEventException;

class GathererTest {

    private static final int BATCH = 4;
    private final Lane lane = new Lane(new TallyFold("tally"), Segment.ROOT_SEGMENT, null);

    @Test
    void putsSlicesTogetherToABatch() throws InterruptedException {
        LogReader reader = new LogReader(new ToyLog(), 10, Duration.ofMillis(5));
        Gatherer gatherer = new Gatherer(reader, BATCH, new Pacing(Duration.ZERO, System::nanoTime));
        lane.put(slice(3, 2));
        lane.put(slice(5, 2));
        lane.put(slice(7, 2));

        Slice batch = gatherer.gather(lane, slice(1, 2));

        assertThat(batch.events()).hasSize(BATCH);
        assertThat(batch.upTo()).isEqualTo(position(4));
    }

    private static TrackingToken position(long index) {
        return new GlobalSequenceTrackingToken(index);
    }

    private static Slice slice(long first, int events) {
        List<KeyedEvent> some = new ArrayList<>();
        for (long index = first; index < first + events; index++) {
            Delivery delivery = Delivery.undecodable(
                    position(index),
                    "Toy-" + index,
                    0,
                    Map.of(),
                    Instant.EPOCH,
                    new UndecodableEventException("", "", null));
            some.add(new KeyedEvent(delivery, Set.of("Toy-" + index), null));
        }
        return new Slice(some, position(first + events - 1), Instant.EPOCH);
    }
}
