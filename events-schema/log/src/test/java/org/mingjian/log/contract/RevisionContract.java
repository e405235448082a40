package org.mingjian.log.contract;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.AppendRefusedException;
import org.mingjian.log.EventMetadata;

/** What any engine does with the revisions of a stream, one in memory too: births, conflicts, commands that are sent again. */
public abstract class RevisionContract<L extends OpenLog> {

    L log;
    EventStorageEngine engine;

    protected abstract L start();

    @BeforeEach
    void open() {
        log = start();
        engine = log.writer().engine();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void readsAStreamFromARevision() {
        engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 0, 5, Map.of()));

        assertThat(engine.readEvents("Identifier-uscc.1", 3).asStream())
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(3L, 4L);
        assertThat(engine.lastSequenceNumberFor("Identifier-uscc.1")).contains(4L);
        assertThat(engine.lastSequenceNumberFor("Identifier-uscc.2")).isEmpty();
        assertThat(engine.readEvents("Identifier-uscc.2").hasNext()).isFalse();
    }

    @Test
    void readsAStreamLongerThanAPage() {
        for (int first = 0; first < 5_000; first += 500) {
            engine.appendEvents(Events.ofCommand("Identifier-uscc.1", first, 500, Map.of()));
        }

        assertThat(engine.readEvents("Identifier-uscc.1").asStream())
                .extracting(DomainEventMessage::getSequenceNumber)
                .isEqualTo(LongStream.range(0, 5_000).boxed().toList());
    }

    @Test
    void refusesASecondBirthOfAStream() {
        engine.appendEvents(Events.claimed("Identifier-uscc.1", 0));

        assertThatThrownBy(() -> engine.appendEvents(Events.claimed("Identifier-uscc.1", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void refusesARevisionThatIsTakenWithAllThatFollows() {
        engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 0, 3, Map.of()));

        assertThatThrownBy(() -> engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 1, 4, Map.of())))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(Events.claimed("Identifier-uscc.1", 2)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(engine.lastSequenceNumberFor("Identifier-uscc.1")).contains(2L);
    }

    @Test
    void refusesARevisionWithoutTheOneBeforeIt() {
        engine.appendEvents(Events.claimed("Identifier-uscc.1", 0));

        assertThatThrownBy(() -> engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 2, 2, Map.of())))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(Events.claimed("Identifier-uscc.2", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(engine.lastSequenceNumberFor("Identifier-uscc.1")).contains(0L);
        assertThat(engine.lastSequenceNumberFor("Identifier-uscc.2")).isEmpty();
    }

    @Test
    void appendsUnlessAnotherStreamIsThere() {
        List<DomainEventMessage<?>> events =
                Events.ofCommand("Identifier-uscc.1", 0, 3, Map.of(EventMetadata.ACTOR, "a"));

        assertThat(log.writer().appendUnlessThere(List.of("Identifier-uscc.2", "Identifier-uscc.3"), events))
                .isTrue();

        List<DomainEventMessage<?>> read = Events.stream(log.reader(), "Identifier-uscc.1");
        assertThat(Events.ids(read)).isEqualTo(Events.ids(events));
        for (int at = 0; at < events.size(); at++) {
            assertThat(read.get(at).getPayload()).isEqualTo(events.get(at).getPayload());
            assertThat(read.get(at).getType()).isEqualTo("Identifier");
            assertThat(read.get(at).getSequenceNumber()).isEqualTo(at);
            assertThat(read.get(at).getTimestamp()).isCloseTo(events.get(at).getTimestamp(), within(1, MILLIS));
            assertThat(read.get(at).getMetaData()).containsEntry(EventMetadata.ACTOR, "a");
        }
    }

    @Test
    void writesNothingWhenOneOfTheOthersIsThere() {
        engine.appendEvents(Events.claimed("Identifier-uscc.3", 0));
        List<String> others = List.of("Identifier-uscc.2", "Identifier-uscc.3");

        assertThat(log.writer().appendUnlessThere(others, Events.ofCommand("Identifier-uscc.1", 0, 1, Map.of())))
                .isFalse();
        assertThat(log.writer().appendUnlessThere(others, Events.ofCommand("Identifier-uscc.1", 0, 3, Map.of())))
                .isFalse();

        assertThat(engine.lastSequenceNumberFor("Identifier-uscc.1")).isEmpty();
    }

    @Test
    void findsARevisionTakenWhateverOtherStreamsThereAre() {
        engine.appendEvents(Events.claimed("Identifier-uscc.1", 0));
        List<String> absent = List.of("Identifier-uscc.2");
        Map<String, String> command = Map.of(EventMetadata.COMMAND_ID, "b2c5a5f0-7a53-4b7e-9d54-9a41ad6c6f10");
        List<DomainEventMessage<?>> events = Events.ofCommand("Identifier-uscc.1", 1, 2, command);

        assertThatThrownBy(() ->
                        log.writer().appendUnlessThere(absent, Events.ofCommand("Identifier-uscc.1", 0, 2, Map.of())))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.writer().appendUnlessThere(absent, events)).isTrue();
        assertThat(log.writer().appendUnlessThere(absent, events))
                .as("the same command, sent again")
                .isTrue();
        assertThat(engine.lastSequenceNumberFor("Identifier-uscc.1")).contains(2L);
    }

    @Test
    void letsOneOfManyWritersHaveARevision() {
        engine.appendEvents(Events.claimed("Identifier-uscc.1", 0));

        List<String> outcomes = Together.run(16, writer -> {
            try {
                engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 1, 2, Map.of()));
                return "won";
            } catch (ConcurrencyException lost) {
                return "lost";
            }
        });

        assertThat(outcomes).containsOnlyOnce("won").hasSize(16);
        assertThat(Events.stream(log.reader(), "Identifier-uscc.1")).hasSize(3);
    }

    @Test
    void refusesEventsOfSeveralStreamsBeforeItWritesAny() {
        assertThatThrownBy(() -> engine.appendEvents(
                        Events.claimed("Identifier-uscc.1", 0), Events.claimed("Identifier-uscc.2", 0)))
                .isInstanceOf(AppendRefusedException.class)
                .hasMessageContainingAll("Identifier-uscc.1", "Identifier-uscc.2")
                .extracting("code")
                .isEqualTo("several-streams");
        assertThat(Events.all(log.reader(), null)).isEmpty();
    }

    @Test
    void derivesTheIdsOfEventsFromTheirCommand() {
        var metadata = Map.of(EventMetadata.COMMAND_ID, "c-1", EventMetadata.COMMAND_HASH, "aa");
        engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 0, 2, metadata));
        engine.appendEvents(Events.ofCommand("Identifier-uscc.2", 0, 2, metadata));

        List<String> ids = Events.ids(Events.all(log.reader(), null));

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.charAt(14) == '5');
    }

    @Test
    void acceptsTheSameAppendAgainAndWritesNothing() {
        var metadata = Map.of(EventMetadata.COMMAND_ID, "c-1", EventMetadata.COMMAND_HASH, "aa");
        engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 0, 2, metadata));

        engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 0, 2, metadata));

        assertThat(Events.all(log.reader(), null)).hasSize(2);
    }

    @Test
    void refusesAnotherCommandUnderTheSameId() {
        engine.appendEvents(Events.ofCommand(
                "Identifier-uscc.1", 0, 1, Map.of(EventMetadata.COMMAND_ID, "c-1", EventMetadata.COMMAND_HASH, "aa")));

        assertThatThrownBy(() -> engine.appendEvents(Events.ofCommand(
                        "Identifier-uscc.1",
                        0,
                        1,
                        Map.of(EventMetadata.COMMAND_ID, "c-1", EventMetadata.COMMAND_HASH, "bb"))))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void acceptsTheSameAppendAgainWhenOthersFollowedIt() {
        engine.appendEvents(ofCommand(1, 2));
        engine.appendEvents(Events.ofCommand("Identifier-uscc.1", 2, 3, Map.of()));

        engine.appendEvents(ofCommand(1, 2));

        assertThat(Events.stream(log.reader(), "Identifier-uscc.1")).hasSize(5);
    }

    @Test
    void acceptsTheBeginningOfAnAppendAgain() {
        engine.appendEvents(ofCommand(1, 3));

        engine.appendEvents(ofCommand(1, 2));

        assertThat(Events.stream(log.reader(), "Identifier-uscc.1")).hasSize(3);
    }

    @Test
    void refusesMoreThanWasAppendedUnderTheSameCommand() {
        engine.appendEvents(ofCommand(1, 2));

        assertThatThrownBy(() -> engine.appendEvents(ofCommand(1, 3)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(Events.stream(log.reader(), "Identifier-uscc.1")).hasSize(2);
    }

    @Test
    void refusesAnotherCommandInThePlaceOfOne() {
        engine.appendEvents(ofCommand(1, 2));

        assertThatThrownBy(() -> engine.appendEvents(ofCommand(2, 2)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(Events.stream(log.reader(), "Identifier-uscc.1")).hasSize(2);
    }

    @Test
    void letsOneOfManyRetriesOfACommandWriteAndTellsAllThatItIsThere() {
        Together.run(16, writer -> {
            engine.appendEvents(ofCommand(1, 2));
            return "there";
        });

        assertThat(Events.all(log.reader(), null)).hasSize(2);
    }

    private static List<DomainEventMessage<?>> ofCommand(int command, int events) {
        return Events.ofCommand(
                "Identifier-uscc.1",
                0,
                events,
                Map.of(EventMetadata.COMMAND_ID, "c-" + command, EventMetadata.COMMAND_HASH, "aa"));
    }

    @Test
    void keepsThousandsOfStreamsApart() {
        Together.run(8, writer -> {
            IntStream.range(0, 500)
                    .forEach(at -> engine.appendEvents(
                            Events.ofCommand("Identifier-uscc." + writer + "." + at, 0, 2, Map.of())));
            return "done";
        });

        assertThat(Events.stream(log.reader(), "Identifier-uscc.7.499")).hasSize(2);
        assertThat(Events.all(log.reader(), null)).hasSize(8_000);
    }
}
