package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class GathererTest {

    private static final int BATCH = 4;
    private static final Duration NONE = Duration.ZERO;
    private final Lane lane = new Lane(new TallyFold("tally"), Segment.ROOT_SEGMENT, null);

    private static Gatherer gatherer(Scratch scratch) {
        EngineParts toys = ToyParts.of(new ToyLog(), new InMemoryViewStore(), new InMemoryDeadLetters());
        EngineParts parts = new EngineParts(
                toys.source(),
                toys.reader(),
                toys.store(),
                toys.indices(),
                toys.tokens(),
                toys.letters(),
                toys.monitor(),
                new EngineSettings(1, 1, BATCH, 10, NONE, NONE, NONE, NONE, NONE),
                scratch,
                toys.clock());
        return new Gatherer(parts, new Pacing(NONE, System::nanoTime), true);
    }

    private Stretch gathered(Scratch scratch, Slice first) throws InterruptedException {
        return gatherer(scratch).gather(lane, first, soFar -> {});
    }

    @Test
    void putsSlicesTogetherToABatch() throws InterruptedException {
        lane.put(slice(3, 2));
        lane.put(slice(5, 2));
        lane.put(slice(7, 2));

        try (Stretch stretch = gathered(ToyParts.scratch(0), slice(1, 2))) {
            assertThat(stretch.size()).isEqualTo(BATCH);
            assertThat(stretch.isSorted()).isFalse();
            assertThat(stretch.upTo()).isEqualTo(position(4));
            assertThat(stretch.batches()).toIterable().singleElement(LIST).hasSize(BATCH);
        }
    }

    @Test
    void takesAllThatComesWhereItMaySort() throws InterruptedException {
        for (int first = 3; first <= 15; first += 2) {
            lane.put(slice(first, 2));
        }
        try (Stretch stretch = gathered(ToyParts.scratch(), slice(1, 2))) {
            assertThat(stretch.size()).isEqualTo(16);
            assertThat(stretch.isSorted()).isTrue();
            assertThat(stretch.upTo()).isEqualTo(position(16));
        }
    }

    @Test
    void takesABatchAtMostOnceTheLaneHasComeToTheEnd() throws InterruptedException {
        lane.put(slice(5, 4));
        lane.cameToEnd();

        try (Stretch stretch = gathered(ToyParts.scratch(), slice(1, 4))) {
            assertThat(stretch.isSorted()).isFalse();
            assertThat(stretch.upTo()).isEqualTo(position(4));
        }
    }

    @Test
    void takesNoMoreWhenOthersHaveTakenAllTheScratch() throws InterruptedException {
        lane.put(slice(5, 4));
        lane.put(slice(9, 4));
        Scratch full = ToyParts.scratch(1);
        full.take(1);

        try (Stretch stretch = gathered(full, slice(1, 4))) {
            assertThat(stretch.upTo()).isEqualTo(position(8));
        }
    }

    @Test
    void keepsNoMoreEventsThatCannotBeReadThanABatchHas() throws InterruptedException {
        lane.put(unreadable(5));
        lane.put(unreadable(9));

        try (Stretch stretch = gathered(ToyParts.scratch(), unreadable(1))) {
            assertThat(stretch.upTo()).isEqualTo(position(8));
        }
    }

    @Test
    void failsWhereThereIsNoDirectoryToSortIn() throws Exception {
        Path file = Files.createTempFile("no", "directory");
        lane.put(slice(5, 4));
        Gatherer gatherer = gatherer(new Scratch(file, 1_000));

        assertThatExceptionOfType(ScratchException.class)
                .isThrownBy(() -> gatherer.gather(lane, slice(1, 4), soFar -> {}));

        gatherer.stayInMemory();
        lane.put(slice(13, 4));
        try (Stretch stretch = gatherer.gather(lane, slice(9, 4), soFar -> {})) {
            assertThat(stretch.isSorted()).isFalse();
        }
        Files.delete(file);
    }

    private static TrackingToken position(long index) {
        return new GlobalSequenceTrackingToken(index);
    }

    private static Slice slice(long first, int events) {
        List<KeyedEvent> some = new ArrayList<>();
        for (long index = first; index < first + events; index++) {
            String stream = "Toy-" + index;
            some.add(new KeyedEvent(
                    Delivery.of(position(index), ToyLog.event(stream, 0, Map.of())), Set.of(stream), null));
        }
        return new Slice(some, position(first + events - 1), Instant.EPOCH);
    }

    private static Slice unreadable(long first) {
        List<KeyedEvent> some = new ArrayList<>();
        for (KeyedEvent event : slice(first, BATCH).events()) {
            some.add(new KeyedEvent(event.delivery(), event.keys(), new IllegalArgumentException()));
        }
        return new Slice(some, position(first + BATCH - 1), Instant.EPOCH);
    }
}
