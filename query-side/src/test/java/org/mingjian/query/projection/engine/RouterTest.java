package org.mingjian.query.projection.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Money;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.UndecodableEventException;

class RouterTest {

    private final List<Long> read = new ArrayList<>();
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

    @Test
    void readsNoEventThatTheFoldLeavesAndEveryOneOfWhichThatIsNotKnown() throws InterruptedException {
        Delivery left = unread(1, ImportedFrom.class);
        Delivery unknown = unread(2, null);

        new Router(List.of(lane)).route(List.of(left, unknown));

        assertThat(requireNonNull(lane.poll(Duration.ZERO)).events())
                .extracting(KeyedEvent::delivery)
                .containsExactly(unknown);
        assertThat(read).containsExactly(2L);
    }

    private Delivery unread(long position, @Nullable Class<?> payloadClass) {
        return new Delivery(
                new GlobalSequenceTrackingToken(position), "Toy-1", position, Instant.EPOCH, payloadClass, () -> {
                    read.add(position);
                    return Contents.undecodable(
                            Map.of("keys", "a"), new UndecodableEventException("toy", "event-unreadable: x", null));
                });
    }

    private static Delivery delivery(long position, SpecificRecordBase payload) {
        return Delivery.of(
                new GlobalSequenceTrackingToken(position),
                new RecordedEvent(
                        "Toy-1", position, "toy", payload, Map.of("keys", "a"), Instant.EPOCH, "id" + position));
    }
}
