package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewStore;

/** An event that can be read at last turns out to bear on a document that nobody could name before. */
class StraysTest {
    private static final ViewVersion VERSION = new ViewVersion("toy", 1);

    private final ToyLog log = new ToyLog();
    private final InMemoryViewStore views = new InMemoryViewStore();
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    private final Blind fold = new Blind(new TallyFold("toy"));
    private final EngineParts parts = ToyParts.of(log, views, letters);
    private final Strays<TallyView> strays = new Strays<>(fold, VERSION, parts);

    /** Knows of what cannot be read only that it concerns the first key. */
    private record Blind(TallyFold tally) implements Fold<TallyView> {

        @Override
        public String view() {
            return tally.view();
        }

        @Override
        public Class<TallyView> type() {
            return tally.type();
        }

        @Override
        public int version() {
            return tally.version();
        }

        @Override
        public Set<String> keys(RecordedEvent event) {
            return tally.keys(event);
        }

        @Override
        public Set<String> concerned(String stream, Map<String, String> metadata) {
            return Set.of("first");
        }

        @Override
        public TallyView initial(String key) {
            return tally.initial(key);
        }

        @Override
        public TallyView fold(TallyView view, RecordedEvent event) {
            return tally.fold(view, event);
        }

        @Override
        public Intake intake() {
            return tally.intake();
        }
    }

    private static Letter letter(RecordedEvent event) {
        return new Letter(
                event.stream(), event.revision(), "toy", "1", Instant.EPOCH, Instant.EPOCH, false, "unknown schema");
    }

    private @Nullable TallyView kept(String key) {
        Versioned<TallyView> kept =
                views.load(VERSION, List.of(key), TallyView.class).get(key);
        return kept == null ? null : kept.view();
    }

    private Sequence sequence(String key) {
        Versioned<Sequence> kept = letters.load(VERSION, List.of(key)).get(key);
        return kept == null ? Sequence.EMPTY : kept.view();
    }

    private void applied(RecordedEvent event, String key) {
        assertThat(new Retry<>(fold, VERSION, parts)
                        .foldInto(key, List.of(event))
                        .cause())
                .isNull();
    }

    @Test
    void appliesItWhereNothingWaits() {
        RecordedEvent event = log.append("Stream-1", "first", "stray");

        strays.follow("first", letter(event), event);

        assertThat(kept("stray")).isEqualTo(new TallyView("stray", Map.of("Stream-1", List.of(0L))));
        assertThat(kept("first")).as("is taken care of by its own letter").isNull();
        assertThat(sequence("stray")).isEqualTo(Sequence.EMPTY);
    }

    @Test
    void appliesItThoughTheLogIsAwayByNow() {
        RecordedEvent event = log.append("Stream-1", "first", "stray");
        log.away(true);

        strays.follow("first", letter(event), event);

        assertThat(sequence("stray").evicted()).isEmpty();
        assertThat(kept("stray")).isNotNull();
    }

    @Test
    void putsItAmongLettersThatWaitBeforeLaterOnesOfItsStream() {
        RecordedEvent event = log.append("Stream-1", "first", "stray");
        RecordedEvent later = log.append("Stream-1", "stray");
        letters.save(VERSION, List.of(new Change("stray", Sequence.EMPTY.with(List.of(letter(later)), "1"), null)));

        strays.follow("first", letter(event), event);
        strays.follow("first", letter(event), event);

        assertThat(sequence("stray").letters()).extracting(Letter::event).containsExactly("Stream-1@0", "Stream-1@1");
        assertThat(kept("stray")).isNull();
    }

    @Test
    void marksADocumentThatItIsTooLateFor() {
        RecordedEvent event = log.append("Stream-1", "first", "stray");
        applied(log.append("Stream-1", "stray"), "stray");

        strays.follow("first", letter(event), event);

        assertThat(sequence("stray").evicted()).singleElement().satisfies(missed -> {
            assertThat(missed.event()).isEqualTo("Stream-1@0");
            assertThat(missed.reason()).startsWith("too-late");
        });
        assertThat(kept("stray")).isEqualTo(new TallyView("stray", Map.of("Stream-1", List.of(1L))));
    }
}
