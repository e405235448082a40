package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.Order;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class LetterOrdersTest {

    private static final ViewVersion VERSION = new ViewVersion("toy", 1);
    private static final String KEY = "key";

    private final ToyLog log = new ToyLog();
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    private final EngineParts parts = ToyParts.of(log, new InMemoryViewStore(), letters);
    private final LetterOrders<TallyView> orders = new LetterOrders<>(
            new TallyFold("toy"), VERSION, key -> true, new SegmentLetters(VERSION, key -> true, parts), parts);

    @BeforeEach
    void twoSegmentsAreAtTheBeginning() {
        parts.tokens().initializeTokenSegments(VERSION.name(), 2);
        log.append("Stream-0", "other");
    }

    /** An order to try again what stands at position 1. */
    private void ordered(boolean read) {
        RecordedEvent event = log.append("Stream-1", KEY);
        Letter letter = new Letter(
                event.stream(),
                event.revision(),
                "toy",
                log.describe(log.head()),
                Instant.EPOCH,
                Instant.EPOCH,
                read,
                "x");
        Order order = new Order("id", Order.Kind.RETRY, "operator", Instant.EPOCH, null);
        Sequence sequence =
                Sequence.EMPTY.with(List.of(letter), parts.tokens().text(new GlobalSequenceTrackingToken(1)));
        assertThat(letters.save(VERSION, List.of(new Change(KEY, sequence.ordered(order), null))))
                .contains(KEY);
    }

    private void stored(int segment, long position) {
        parts.tokens().fetchToken(VERSION.name(), segment);
        parts.tokens().storeToken(new GlobalSequenceTrackingToken(position), VERSION.name(), segment);
    }

    private boolean isCarriedOut() {
        return isCarriedOut(false);
    }

    private boolean isCarriedOut(boolean isHeldUp) {
        parts.letters().board().look();
        orders.carryOut(isHeldUp);
        Sequence left = Objects.requireNonNull(
                        letters.load(VERSION, List.of(KEY)).get(KEY))
                .view();
        assertThat(left.order() == null).isEqualTo(!left.waits());
        return left.order() == null;
    }

    @Test
    void waitWithAnEventThatCouldNotBeReadUntilEverySegmentHasComeBy() {
        ordered(false);

        assertThat(isCarriedOut()).as("nobody has stored a position").isFalse();
        stored(0, 1);
        stored(1, 0);
        assertThat(isCarriedOut()).as("one segment is before it").isFalse();
        stored(1, 1);
        assertThat(isCarriedOut()).isTrue();
    }

    @Test
    void areCarriedOutAtOnceForAnEventWhoseKeysAreKnown() {
        ordered(true);

        assertThat(isCarriedOut()).isTrue();
    }

    @Test
    void areCarriedOutAtOnceWhereTheSegmentComesNoFurtherWithoutThem() {
        ordered(false);

        assertThat(isCarriedOut(true)).isTrue();
    }
}
