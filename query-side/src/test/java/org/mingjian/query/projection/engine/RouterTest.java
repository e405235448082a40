package org.mingjian.query.projection.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Money;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.RecordedEvent;

class RouterTest {

    private final Lane lane = new Lane(new TallyFold("tally"), Segment.ROOT_SEGMENT, null);

    @Test
    void handsOnWhatTheFoldTakesAndGoesPastWhatItLeaves() throws InterruptedException {
        Delivery taken = delivery(1, new Money(1L, "CNY"));
        Delivery left = delivery(2, new ImportedFrom("toronto", "a.csv", 1L, "toronto", null));

        new Router(List.of(lane)).route(List.of(taken, left));

        Slice slice = requireNonNull(lane.poll(Duration.ZERO));
        assertThat(slice.events()).extracting(KeyedEvent::delivery).containsExactly(taken);
        assertThat(slice.upTo()).isEqualTo(left.position());
        assertThat(lane.covers(left.position())).isTrue();
    }

    private static Delivery delivery(long position, SpecificRecordBase payload) {
        return Delivery.of(
                new GlobalSequenceTrackingToken(position),
                new RecordedEvent(
                        "Toy-1", position, "toy", payload, Map.of("keys", "a"), Instant.EPOCH, "id" + position));
    }
}
