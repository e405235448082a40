package org.mingjian.command.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganLevel;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganSucceeded;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.support.MemoryLog;

class GrowingFactsTest {

    private static final String STREAM = "Organ-local.a";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private final MemoryLog log = new MemoryLog();
    private final EventStorageEngine engine = log.engine();
    private final LogStreams streams = new LogStreams(new GatheringEngine(log));

    @Test
    void knowsNothingOfAStreamThatIsNotThere() {
        assertThat(streams.organ(STREAM)).isEmpty();
        assertThat(streams.officer("Officer-cert.a")).isEmpty();
    }

    @Test
    void seesWhatAnotherNodeAdds() {
        append(0, new OrganRegistered("甲", OrganKind.AUTHORITY, OrganLevel.COUNTY, "CN-411402", null, DAY));
        assertThat(streams.organ(STREAM)).map(OrganFacts::revision).contains(0L);

        append(1, new OrganSucceeded("Organ-local.b", DAY, "机构改革"));

        assertThat(streams.organ(STREAM)).hasValueSatisfying(organ -> {
            assertThat(organ.revision()).isEqualTo(1);
            assertThat(organ.succeededOn(DAY)).isTrue();
        });
    }

    private void append(long revision, Object event) {
        engine.appendEvents(List.of(new GenericDomainEventMessage<>("Organ", STREAM, revision, event)));
    }
}
