package org.mingjian.log.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.CopyState;
import org.mingjian.log.copy.RawEvent;
import org.mingjian.log.copy.RawLog;
import org.mingjian.log.serializer.LogSerializers;

/** What a log lets its copier do, and nobody else meanwhile. */
public abstract class RawLogContract {

    private static final String STREAM = "Identifier-uscc.1";
    private static final Instant LONG_AGO = Instant.parse("2021-05-06T07:08:09.123456Z");

    private LogHarness log;
    private RawLog raw;

    protected abstract LogHarness start();

    @BeforeEach
    void open() {
        log = start();
        raw = log.raw();
    }

    @AfterEach
    void close() {
        raw.close();
        log.close();
    }

    @Test
    void givesEveryEventAsItStandsInTheOrderOfAll() {
        log.writer().engine().appendEvents(Events.ofCommand(STREAM, 0, 2, Map.of("actor", "clerk")));
        log.plant("Unknown-1", "mingjian.of.Tomorrow", new byte[] {0, 1, (byte) 0xff});
        log.writer().engine().appendEvents(Events.claimed(STREAM, 2));

        List<RawEvent> events = all();

        assertThat(events)
                .extracting(RawEvent::place)
                .containsExactly(STREAM + "@0", STREAM + "@1", "Unknown-1@0", STREAM + "@2");
        DomainEventMessage<?> first = Events.stream(log.reader(), STREAM).get(0);
        assertThat(events.get(0).id()).isEqualTo(first.getIdentifier());
        assertThat(events.get(0).recordedAt()).isEqualTo(first.getTimestamp());
        assertThat(events.get(0).aggregateType()).isEqualTo("Identifier");
        assertThat(new String(events.get(0).metadata(), UTF_8)).contains("\"actor\":\"clerk\"");
        assertThat(events.get(2).type()).isEqualTo("mingjian.of.Tomorrow");
        assertThat(events.get(2).payload()).containsExactly(0, 1, 0xff);
    }

    @Test
    void takesEventsOfThePastWithTheirIdsAndTimes() {
        RawEvent byUuid = event(0, "0a6f3c1e-93d1-5c2a-9f3e-0d2f7f5f2c11", LONG_AGO);
        RawEvent byText = event(1, "written by another program", LONG_AGO.minusSeconds(3_600));

        raw.begin("a test");
        raw.append(List.of(byUuid, byText));
        raw.end();

        assertThat(all()).containsExactly(byUuid, byText);
        List<DomainEventMessage<?>> read = Events.stream(log.reader(), STREAM);
        assertThat(Events.ids(read)).containsExactly(byUuid.id(), byText.id());
        assertThat(read)
                .extracting(DomainEventMessage::getTimestamp)
                .containsExactly(byUuid.recordedAt(), byText.recordedAt());
        assertThat(read.get(0).getMetaData()).containsEntry("actor", "clerk").hasSize(1);
    }

    @Test
    void isALogLikeAnyOtherAfterTheEnd() {
        raw.begin("a test");
        raw.append(List.of(event(0, "first", LONG_AGO), event(1, "second", LONG_AGO.plusSeconds(60))));
        raw.end();

        log.writer().engine().appendEvents(Events.claimed(STREAM, 2));

        assertThat(Events.stream(log.reader(), STREAM))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(0L, 1L, 2L);
        assertThat(log.reader().settledInstant()).isAfter(LONG_AGO.plus(Duration.ofDays(365)));
        List<TrackedEventMessage<?>> later =
                Events.all(log.reader(), log.reader().engine().createTokenAt(LONG_AGO.plusSeconds(1)));
        assertThat(later).extracting(Events::place).containsExactly(STREAM + "@1", STREAM + "@2");
        assertThatThrownBy(() -> log.writer().engine().appendEvents(Events.claimed(STREAM, 3, LONG_AGO)))
                .isInstanceOf(EventStoreException.class);
        assertThatThrownBy(() -> raw.begin("again")).isInstanceOf(CopyException.class);
    }

    @Test
    void takesNothingFromAnybodyElseAndSettlesNothingUntilTheEnd() {
        raw.begin("a test");

        assertThatThrownBy(() -> log.writer().engine().appendEvents(Events.claimed(STREAM, 0)))
                .isInstanceOf(EventStoreException.class);
        assertThat(log.reader().settledInstant()).isEqualTo(Instant.EPOCH);
        assertThat(raw.state()).isEqualTo(CopyState.UNDER_WAY);
        raw.append(List.of(event(0, "first", LONG_AGO)));
        assertThatThrownBy(() -> log.writer().engine().appendEvents(Events.claimed(STREAM, 1)))
                .isInstanceOf(EventStoreException.class);
        assertThat(log.reader().settledInstant()).isEqualTo(Instant.EPOCH);

        raw.end();

        assertThat(raw.state()).isEqualTo(CopyState.COMPLETE);
        assertThat(log.reader().settledInstant()).isAfter(LONG_AGO);
        assertThat(all()).hasSize(1);
    }

    @Test
    void isNotCopiedIntoWhenItHasEventsOfItsOwn() {
        log.writer().engine().appendEvents(Events.claimed(STREAM, 0));

        assertThatThrownBy(() -> raw.begin("a test"))
                .isInstanceOf(CopyException.class)
                .hasMessageContaining("it has events of its own");
        assertThat(raw.state()).isEqualTo(CopyState.NONE);
        log.writer().engine().appendEvents(Events.claimed(STREAM, 1));
    }

    @Test
    void refusesARevisionWithoutTheOneBeforeIt() {
        raw.begin("a test");
        raw.append(List.of(event(0, "first", LONG_AGO)));

        assertThatThrownBy(() -> raw.append(List.of(event(2, "third", LONG_AGO))))
                .isInstanceOf(CopyException.class)
                .hasMessageContaining(STREAM + "@2");
        raw.append(List.of(event(1, "second", LONG_AGO)));
        assertThat(all()).extracting(RawEvent::id).containsExactly("first", "second");
    }

    @Test
    void takesALargeBatchOfManyStreams() {
        raw.begin("a test");
        List<RawEvent> events = new ArrayList<>();
        for (int at = 0; at < 600; at++) {
            events.add(new RawEvent(
                    "Identifier-uscc." + at % 7,
                    at / 7,
                    "event " + at,
                    "Identifier",
                    LONG_AGO.plusSeconds(at),
                    "mingjian.of.Tomorrow",
                    null,
                    new byte[20_000],
                    "{}".getBytes(UTF_8)));
        }

        raw.append(events);

        assertThat(all()).containsExactlyElementsOf(events);
    }

    @Test
    void hasAnIdentityThatNoOtherLogHas() {
        log.writer().engine().appendEvents(Events.claimed(STREAM, 0));
        String identity = log.reader().identity().orElseThrow();
        log.writer().engine().appendEvents(Events.claimed(STREAM, 1));

        assertThat(log.writer().identity()).hasValue(identity);
        try (LogHarness other = start()) {
            other.writer().engine().appendEvents(Events.claimed(STREAM, 0));
            assertThat(other.reader().identity()).isPresent().get().isNotEqualTo(identity);
        }
    }

    private List<RawEvent> all() {
        List<RawEvent> events = new ArrayList<>();
        raw.events().forEachRemaining(events::add);
        return events;
    }

    private static RawEvent event(long revision, String id, Instant at) {
        var payload = Events.claimed(STREAM, revision).serializePayload(LogSerializers.events(), byte[].class);
        return new RawEvent(
                STREAM,
                revision,
                id,
                "Identifier",
                at,
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                "{\"actor\":\"clerk\"}".getBytes(UTF_8));
    }
}
