package org.mingjian.command.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.mingjian.log.EventMetadata;

/** Copies from a command to its events what the metadata contract names, and nothing else. */
final class MetadataContract implements CorrelationDataProvider {

    private static final List<String> COPIED = List.of(
            EventMetadata.ACTOR,
            EventMetadata.ROLE,
            EventMetadata.ORGAN,
            EventMetadata.HANDLING_UNIT,
            EventMetadata.REGION,
            EventMetadata.COMMAND_ID,
            EventMetadata.COMMAND_HASH,
            EventMetadata.CORRELATION_ID,
            EventMetadata.CAUSATION_ID,
            EventMetadata.CLOCK);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> command) {
        Map<String, Object> copied = new HashMap<>();
        for (String name : COPIED) {
            Object value = command.getMetaData().get(name);
            if (value != null) {
                copied.put(name, value);
            }
        }
        return copied;
    }
}
