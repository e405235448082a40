package org.mingjian.log.eventstoredb;

import java.time.Duration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mingjian.log.contract.OneByOne;

/**
 * Axon's own suite for engines. Three of our rules stand in its way and are stepped around here: it appends events of several
 * streams at once, which are handed on one by one; events of the year 2007, which are let in; and events whose stream lacks those
 * before, which become its first.
 */
class AxonStorageEngineTest extends EventStorageEngineTest {

    private final EventStoreDbHarness log =
            new EventStoreDbHarness(new EventTimes(Duration.ofDays(36_500), Duration.ofSeconds(2)));

    @BeforeEach
    void open() {
        setTestSubject(new OneByOne(log.writer().engine(), this::following));
    }

    private EventMessage<?> following(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? at(next(domain.getAggregateIdentifier()), domain)
                : event;
    }

    private long next(String stream) {
        return log.writer()
                .engine()
                .lastSequenceNumberFor(stream)
                .map(last -> last + 1)
                .orElse(0L);
    }

    private static <T> DomainEventMessage<T> at(long revision, DomainEventMessage<T> event) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                revision,
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
    }

    @AfterEach
    void close() {
        log.close();
    }
}
