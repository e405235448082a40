package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.RawEvent;

/** An event of a copy as it goes to the server: the same as when it is first written, with the mark that it was copied. */
final class RawEncoding {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RawEncoding() {}

    static EventData data(RawEvent event) {
        UUID uuid = Encoded.uuid(event.id());
        Envelope envelope = new Envelope(metadata(event))
                .put(Envelope.RECORDED_AT, event.recordedAt().toString())
                .put(Envelope.COPIED, "true")
                .put(Envelope.AGGREGATE, event.aggregateType())
                .put(Envelope.SCHEMA_REVISION, event.schemaRevision())
                .put(Envelope.ID, uuid.toString().equals(event.id()) ? null : event.id());
        return EventData.builderAsBinary(uuid, event.type(), event.payload())
                .metadataAsBytes(envelope.bytes())
                .build();
    }

    private static ObjectNode metadata(RawEvent event) {
        try {
            JsonNode read = JSON.readTree(event.metadata());
            if (read instanceof ObjectNode object
                    && Envelope.NOT_METADATA.stream().noneMatch(object::has)) {
                return object;
            }
        } catch (IOException e) {
            throw new CopyException(
                    "the metadata of " + event.place() + " are no JSON, which EventStoreDB cannot keep", e);
        }
        throw new CopyException("the metadata of " + event.place()
                + " are no JSON object, or use a name that the log on EventStoreDB keeps for itself");
    }
}
