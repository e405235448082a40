package org.mingjian.log.shared;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** An event's metadata, whose bytes are asked for when somebody reads them. */
record StoredMetadata(StoredData event) implements SerializedObject<byte[]> {

    private static final SerializedType TYPE = new SimpleSerializedType(MetaData.class.getName(), null);

    @Override
    public Class<byte[]> getContentType() {
        return byte[].class;
    }

    @Override
    public SerializedType getType() {
        return TYPE;
    }

    @Override
    public byte[] getData() {
        return event.metadata();
    }
}
