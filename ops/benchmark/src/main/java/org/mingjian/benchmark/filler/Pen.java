package org.mingjian.benchmark.filler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.mingjian.log.EventMetadata;

/** Writes one stream: revisions in a row, and the metadata that the command side would leave. */
final class Pen {

    private final String stream;
    private final String aggregate;
    private final MetaData about;
    private final Numbers numbers;
    private long revision;

    Pen(String stream, Place place, Numbers numbers) {
        this.stream = stream;
        this.aggregate = stream.substring(0, stream.indexOf('-'));
        this.numbers = numbers;
        this.about = MetaData.from(Map.of(
                EventMetadata.ACTOR, "local-officer",
                EventMetadata.ROLE, "officer",
                EventMetadata.ORGAN, "local.health_commission",
                EventMetadata.REGION, "CN-410100",
                EventMetadata.SUBJECT, place.subject(),
                EventMetadata.UNIT, place.unit()));
    }

    String stream() {
        return stream;
    }

    /** One command's events. */
    List<DomainEventMessage<?>> append(SpecificRecordBase... payloads) {
        String command = numbers.uuid();
        MetaData metadata = about.and(EventMetadata.COMMAND_ID, command)
                .and(EventMetadata.COMMAND_HASH, numbers.hash())
                .and(EventMetadata.CORRELATION_ID, command);
        List<DomainEventMessage<?>> events = new ArrayList<>(payloads.length);
        for (SpecificRecordBase payload : payloads) {
            events.add(new GenericDomainEventMessage<>(aggregate, stream, revision++, payload, metadata));
        }
        return events;
    }
}
