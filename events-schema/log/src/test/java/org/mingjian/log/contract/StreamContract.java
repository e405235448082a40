package org.mingjian.log.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.mingjian.log.AppendRefusedException;
import org.mingjian.log.EventMetadata;
import org.mingjian.log.UnreadableEventException;

/** What an engine does with single streams, beyond their revisions: what is read back, times, snapshots, unreadable events. */
public abstract class StreamContract extends RevisionContract<LogHarness> {

    @Test
    void readsBackWhatWasAppended() {
        DomainEventMessage<?> event = Events.corrected("Inspection-1", 0, "复核后更正")
                .withMetaData(Map.of(EventMetadata.ACTOR, "local-officer", EventMetadata.REGION, "CN-41"));

        engine.appendEvents(event);

        DomainEventMessage<?> read = Events.stream(log.reader(), "Inspection-1").get(0);
        assertThat(read.getPayload()).isEqualTo(event.getPayload());
        assertThat(read.getMetaData()).containsExactlyInAnyOrderEntriesOf(event.getMetaData());
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(read.getType()).isEqualTo("Inspection");
        assertThat(read.getTimestamp()).isEqualTo(event.getTimestamp().truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void refusesAnEventMadeTooLongBeforeItsAppend() {
        Instant early = log.reader().settledInstant().minusSeconds(1);

        assertThatThrownBy(() -> engine.appendEvents(Events.claimed("Identifier-uscc.1", 0, early)))
                .isInstanceOf(AppendRefusedException.class)
                .extracting("code")
                .isEqualTo("untimely");
        assertThat(Events.all(log.reader(), null)).isEmpty();
    }

    @Test
    void takesLargeEvents() {
        String reason = "长".repeat(300_000);

        engine.appendEvents(Events.corrected("Inspection-1", 0, reason));

        assertThat(Events.stream(log.reader(), "Inspection-1").get(0).getPayload())
                .hasFieldOrPropertyWithValue("reason", reason);
        assertThat(Events.all(log.reader(), null)).hasSize(1);
    }

    @Test
    void keepsTheLatestSnapshotOnly() {
        engine.storeSnapshot(snapshot(200, "two hundred"));
        engine.storeSnapshot(snapshot(400, "four hundred"));
        engine.storeSnapshot(snapshot(200, "late"));

        assertThat(engine.readSnapshot("Subject-uscc.1").orElseThrow().getPayload())
                .isEqualTo("four hundred");
        assertThat(engine.readSnapshot("Subject-uscc.2")).isEmpty();
    }

    @Test
    void refusesToLoadAnEventWhoseTypeItDoesNotKnow() {
        log.plant("Subject-uscc.1", "mingjian.subject.SubjectTeleported", new byte[] {(byte) 0xC3, 1});

        assertThatThrownBy(() -> Events.stream(log.reader(), "Subject-uscc.1"))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("mingjian.subject.SubjectTeleported at Subject-uscc.1@0");
        assertThatThrownBy(() -> Events.all(log.reader(), null).get(0).getPayload())
                .rootCause()
                .hasMessageContaining("Subject-uscc.1@0");
    }

    @Test
    void refusesToReadAnEventWhoseSchemaIsNotArchived() {
        byte[] foreign = {(byte) 0xC3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0};
        log.plant("Identifier-uscc.1", "mingjian.identifier.IdentifierClaimed", foreign);

        assertThatThrownBy(() ->
                        Events.stream(log.reader(), "Identifier-uscc.1").get(0).getPayload())
                .rootCause()
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContainingAll("Identifier-uscc.1@0", "0807060504030201");
    }

    private static DomainEventMessage<?> snapshot(long revision, String state) {
        return new GenericDomainEventMessage<>("Subject", "Subject-uscc.1", revision, state);
    }
}
