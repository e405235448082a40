package org.mingjian.command.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mingjian.identifier.IdentifierClaimed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.ScriptedLog;

/** A thread that gathers reads what it appended before anybody else can. */
class GatheringTest {

    private static final String STREAM = "Identifier-uscc.1";

    private final ScriptedLog log = new ScriptedLog();
    private final GatheringEngine engine = new GatheringEngine(log);
    private final List<String> done = new ArrayList<>();

    @Test
    void showsNobodyElseWhatIsNotDurable() {
        try (Gathering gathering = engine.gather()) {
            engine.appendEvents(claimed(0));

            assertThat(revisions(engine)).containsExactly(0L);
            assertThat(engine.isPending(STREAM)).isTrue();
            assertThat(revisions(log.engine())).isEmpty();

            assertThat(gathering.complete()).isTrue();
            assertThat(revisions(log.engine())).containsExactly(0L);
        }
        assertThat(engine.isPending(STREAM)).isFalse();
    }

    @Test
    void readsWhatIsThereAndThenItsOwn() {
        engine.appendEvents(claimed(0));
        engine.appendEvents(claimed(1));
        try (Gathering gathering = engine.gather()) {
            engine.appendEvents(claimed(2));
            engine.appendEvents(claimed(3));

            assertThat(revisions(engine)).containsExactly(0L, 1L, 2L, 3L);
            assertThat(engine.readEvents(STREAM, 3).asStream())
                    .extracting(DomainEventMessage::getSequenceNumber)
                    .containsExactly(3L);
            assertThat(engine.lastSequenceNumberFor(STREAM)).contains(3L);
            assertThat(gathering.complete()).isTrue();
        }
        assertThat(revisions(log.engine())).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void asksTheLogOnceAboutAStream() {
        engine.appendEvents(claimed(0));
        try (Gathering gathering = engine.gather()) {
            assertThat(revisions(engine)).containsExactly(0L);
            log.goAway();

            engine.appendEvents(claimed(1));
            assertThat(revisions(engine)).containsExactly(0L, 1L);
            assertThat(gathering.complete()).isFalse();
        }
    }

    @Test
    void asksAheadWhichStreamsAreNotThereAndNoMoreAboutThose() {
        engine.appendEvents(claimed(0));
        try (Gathering gathering = engine.gather()) {
            gathering.askAhead(Set.of(STREAM, "Identifier-uscc.2"));
            assertThat(revisions(engine)).containsExactly(0L);
            log.goAway();

            assertThat(engine.readEvents("Identifier-uscc.2").hasNext()).isFalse();
        }
    }

    @Test
    void asksAboutEachWhereItCannotAskAhead() {
        engine.appendEvents(claimed(0));
        try (Gathering gathering = engine.gather()) {
            log.goAway();
            gathering.askAhead(Set.of(STREAM, "Identifier-uscc.2"));
            log.recover();

            assertThat(revisions(engine)).containsExactly(0L);
        }
    }

    @Test
    void goesByItsOwnEventsWhereAnotherWasFirst() {
        try (Gathering gathering = engine.gather()) {
            log.engine().appendEvents(claimed(0));
            engine.appendEvents(claimed(1));
            log.engine().appendEvents(claimed(1), claimed(2));

            assertThat(revisions(engine)).containsExactly(0L, 1L);
            assertThat(gathering.complete()).isFalse();
        }
    }

    @Test
    void forgetsWhatIsNeverCompleted() {
        try (Gathering abandoned = engine.gather()) {
            engine.appendEvents(claimed(0));
            engine.whenDurable(() -> done.add("remembered"));
            assertThat(abandoned.isDue()).isFalse();
        }

        assertThat(revisions(engine)).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void tellsThatItDidNotGoAndRemembersNothingOfIt() {
        log.contendOnceAfter(0);
        try (Gathering gathering = engine.gather()) {
            engine.appendEvents(claimed(0));
            engine.whenDurable(() -> done.add("remembered"));

            assertThat(gathering.complete()).isFalse();
        }

        assertThat(done).isEmpty();
    }

    @Test
    void doesAtOnceWhatWaitsForNothing() {
        engine.whenDurable(() -> done.add("remembered"));

        assertThat(done).containsExactly("remembered");
    }

    @Test
    void isDueWhenEnoughHasComeTogether() {
        try (Gathering gathering = engine.gather()) {
            for (int revision = 0; revision < Gathering.MOST_APPENDS; revision++) {
                engine.appendEvents(claimed(revision));
            }
            assertThat(gathering.isDue()).isTrue();
        }
    }

    private static List<Long> revisions(EventStorageEngine of) {
        return of.readEvents(STREAM, 0)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static DomainEventMessage<?> claimed(long revision) {
        return new GenericDomainEventMessage<>(
                "Identifier",
                STREAM,
                revision,
                new IdentifierClaimed("Subject-uscc." + revision, LocalDate.of(2026, 3, 1)));
    }
}
