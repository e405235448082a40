package org.mingjian.command.storage;

import java.util.Collection;
import java.util.Map;
import org.apache.avro.generic.IndexedRecord;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** About how much memory an event takes: near enough to keep a memory of events within bounds. */
final class EventSize {

    /** The message with its name, times and ids. */
    private static final long MESSAGE = 400;

    private static final long OBJECT = 48;
    private static final long CHARACTER = 2;

    private EventSize() {}

    static long of(DomainEventMessage<?> event) {
        return MESSAGE + of(event.getMetaData()) + of(event.getPayload());
    }

    private static long of(@Nullable Object value) {
        long size = OBJECT;
        if (value instanceof CharSequence text) {
            size += CHARACTER * text.length();
        } else if (value instanceof IndexedRecord data) {
            for (int field = data.getSchema().getFields().size() - 1; field >= 0; field--) {
                size += of(data.get(field));
            }
        } else if (value instanceof Collection<?> all) {
            for (Object one : all) {
                size += of(one);
            }
        } else if (value instanceof Map<?, ?> all) {
            for (Map.Entry<?, ?> entry : all.entrySet()) {
                size += of(entry.getKey()) + of(entry.getValue());
            }
        }
        return size;
    }
}
