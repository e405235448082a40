package org.mingjian.log.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventMetadata;
import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.StreamContract;

class PostgresStreamIT extends StreamContract {

    @Override
    protected LogHarness start() {
        return new PostgresHarness();
    }

    /** More than a log need do: ids are compared wherever they stand. */
    @Test
    void refusesACommandAgainAtALaterRevision() {
        try (PostgresHarness log = new PostgresHarness()) {
            log.writer().engine().appendEvents(ofOneCommand(0));

            assertThatThrownBy(() -> log.writer().engine().appendEvents(ofOneCommand(1)))
                    .isInstanceOf(ConcurrencyException.class);
        }
    }

    private static DomainEventMessage<?> ofOneCommand(long revision) {
        return new GenericDomainEventMessage<>("Identifier", "Identifier-uscc.1", revision, "payload")
                .withMetaData(Map.of(EventMetadata.COMMAND_ID, "c-1", EventMetadata.COMMAND_HASH, "aa"));
    }
}
