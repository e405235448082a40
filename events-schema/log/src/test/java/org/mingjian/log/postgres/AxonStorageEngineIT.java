package org.mingjian.log.postgres;

import org.axonframework.eventsourcing.eventstore.EventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mingjian.log.contract.OneByOne;

/**
 * Axon's own suite for engines. Two of our rules stand in its way and are stepped around here: it appends events of several
 * streams at once, which are handed on one by one, and events of the year 2007, which are let in.
 */
class AxonStorageEngineIT extends EventStorageEngineTest {

    private final PostgresHarness log = new PostgresHarness();

    @BeforeEach
    void open() {
        log.asOwner(
                "ALTER TABLE event_log.event DISABLE TRIGGER event_admitted",
                "ALTER TABLE event_log.event DISABLE TRIGGER event_follows");
        setTestSubject(new OneByOne(log.writer().engine()));
    }

    @AfterEach
    void close() {
        log.close();
    }
}
