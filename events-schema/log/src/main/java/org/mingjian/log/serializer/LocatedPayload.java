package org.mingjian.log.serializer;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an event and where they stand in the log, so that an error about them can say so.
 *
 * @param stream its stream
 * @param position its revision on that stream
 * @param type name of its type
 * @param schemaRevision revision of its schema
 * @param data the bytes
 */
public record LocatedPayload(
        String stream, long position, String type, @Nullable String schemaRevision, byte[] data)
        implements SerializedObject<byte[]> {

    @Override
    public Class<byte[]> getContentType() {
        return byte[].class;
    }

    @Override
    public SerializedType getType() {
        return new SimpleSerializedType(type, schemaRevision);
    }

    @Override
    public byte[] getData() {
        return data;
    }

    /** {@code mingjian.inspection.FindingRecorded at Inspection-01J…@3}. */
    static String where(SerializedObject<?> object) {
        return object instanceof LocatedPayload located
                ? "%s at %s@%d".formatted(located.type(), located.stream(), located.position())
                : object.getType().getName();
    }
}
