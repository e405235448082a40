package org.mingjian.command.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mingjian.identifier.IdentifierClaimed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.ScriptedLog;

/** What a node remembers of streams is whole, durable and bounded. */
class RecentStreamsTest {

    private static final String STREAM = "Identifier-uscc.1";
    private static final long PLENTY = 1_000_000;

    private final ScriptedLog log = new ScriptedLog();
    private final GatheringEngine engine = new GatheringEngine(log);
    private final RecentStreams recent = new RecentStreams(engine, PLENTY);

    @Test
    void knowsNothingOfAStreamThatItDidNotAppendTo() {
        assertThat(recent.of(STREAM)).isNull();
    }

    @Test
    void remembersWhatWasAppendedAfterWhatWasThere() {
        recent.appended(STREAM, Belief.NEW, events(STREAM, 0, 1));
        assertThat(remembered(STREAM)).containsExactly(0L);

        recent.appended(STREAM, recent.of(STREAM), events(STREAM, 1, 3));
        assertThat(remembered(STREAM)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void doesNotRememberWhatItDoesNotKnowFromTheStart() {
        recent.appended(STREAM, null, events(STREAM, 1, 2));
        assertThat(recent.of(STREAM)).isNull();

        recent.appended(STREAM, Belief.NEW, events(STREAM, 1, 2));
        assertThat(recent.of(STREAM)).isNull();
    }

    @Test
    void keepsTheLongerWhenTwoThreadsTellItInTheWrongOrder() {
        Belief first = Belief.NEW.and(events(STREAM, 0, 1));
        recent.appended(STREAM, first, events(STREAM, 1, 2));
        recent.appended(STREAM, Belief.NEW, events(STREAM, 0, 1));

        assertThat(remembered(STREAM)).containsExactly(0L, 1L);
    }

    @Test
    void leavesLongStreamsToTheirSnapshots() {
        Belief almost = Belief.NEW.and(events(STREAM, 0, RecentStreams.MOST_EVENTS - 1));
        recent.appended(STREAM, almost, events(STREAM, RecentStreams.MOST_EVENTS - 1, RecentStreams.MOST_EVENTS));
        Belief longest = recent.of(STREAM);
        assertThat(longest).isNotNull();

        recent.appended(STREAM, longest, events(STREAM, RecentStreams.MOST_EVENTS, RecentStreams.MOST_EVENTS + 1));
        assertThat(recent.of(STREAM)).isNull();
    }

    @Test
    void asksForAWhileAboutAStreamThatOthersAppendToAsWell() {
        recent.appended(STREAM, Belief.NEW, events(STREAM, 0, 1));
        recent.wasWrongAbout(STREAM);
        assertThat(recent.of(STREAM)).isNull();

        recent.appended(STREAM, Belief.NEW, events(STREAM, 0, 1));
        assertThat(recent.of(STREAM)).isNull();
    }

    @Test
    void forgetsAllWhenTheLogWasAway() {
        recent.appended(STREAM, Belief.NEW, events(STREAM, 0, 1));
        recent.forgetAll();

        assertThat(recent.of(STREAM)).isNull();
    }

    @Test
    void remembersNothingWhereAnAppendProvesNothing() {
        RecentStreams none = new RecentStreams(engine, 0);

        none.appended(STREAM, Belief.NEW, events(STREAM, 0, 1));

        assertThat(none.of(STREAM)).isNull();
    }

    @Test
    void takesNoMoreMemoryThanItMay() {
        long size = Belief.NEW.and(events(STREAM, 0, 10)).bytes();
        assertThat(size).isBetween(10L * 400, 10L * 2_000);
        RecentStreams few = new RecentStreams(engine, 10 * size);
        for (int number = 0; number < 1_000; number++) {
            String stream = "Identifier-uscc." + number;
            few.appended(stream, Belief.NEW, events(stream, 0, 10));
        }

        assertThat(few.bytes()).isLessThanOrEqualTo(10 * size);
    }

    @Test
    void isFollowedByWhatTheThreadHasGathered() {
        engine.appendEvents(events(STREAM, 0, 1));
        recent.appended(STREAM, Belief.NEW, events(STREAM, 0, 1));
        try (Gathering gathering = engine.gather()) {
            engine.appendEvents(events(STREAM, 1, 2));
            assertThat(remembered(STREAM)).containsExactly(0L, 1L);

            engine.appendEvents(events("Identifier-uscc.2", 0, 1));
            assertThat(remembered("Identifier-uscc.2")).containsExactly(0L);
            assertThat(gathering.isDue()).isFalse();
        }
        assertThat(remembered(STREAM)).containsExactly(0L);
        assertThat(recent.of("Identifier-uscc.2")).isNull();
    }

    @Test
    void believesNothingThatDoesNotFitWhatTheThreadHasGathered() {
        try (Gathering gathering = engine.gather()) {
            engine.appendEvents(events(STREAM, 1, 2));
            assertThat(recent.of(STREAM)).isNull();

            recent.appended(STREAM, Belief.NEW, events(STREAM, 0, 2));
            assertThat(recent.of(STREAM)).isNull();
            assertThat(gathering.isDue()).isFalse();
        }
    }

    @Test
    void isNotToldOfWhatWasReadInPartOrFromASnapshot() {
        Reading half = new Reading(DomainEventStream.of(events(STREAM, 0, 2)));
        half.next();
        Reading tail = read(new Reading(DomainEventStream.of(events(STREAM, 1, 2))));
        Reading snapshot = read(new Reading(
                DomainEventStream.of(new GenericDomainEventMessage<>("Identifier", STREAM, 0, "the state of it"))));
        Reading whole = read(new Reading(DomainEventStream.of(events(STREAM, 0, 2))));

        assertThat(half.whole()).isNull();
        assertThat(tail.whole()).isNull();
        assertThat(snapshot.whole()).isNull();
        assertThat(whole.whole()).isNotNull();
    }

    private static Reading read(Reading reading) {
        reading.forEachRemaining(event -> assertThat(event).isNotNull());
        return reading;
    }

    private List<Long> remembered(String stream) {
        return Objects.requireNonNull(recent.of(stream)).events().stream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static List<DomainEventMessage<?>> events(String stream, int from, int until) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int revision = from; revision < until; revision++) {
            events.add(new GenericDomainEventMessage<>(
                    "Identifier",
                    stream,
                    revision,
                    new IdentifierClaimed("Subject-uscc." + revision, LocalDate.of(2026, 3, 1))));
        }
        return events;
    }
}
