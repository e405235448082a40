package org.mingjian.command.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * An Avro record within an aggregate's state. A snapshot holds it in Avro's single-object encoding after the name of its class;
 * one written under another schema cannot be read, and the aggregate is then loaded from its events.
 *
 * @param record the record
 * @param <T> its class
 */
public record Kept<T extends SpecificRecordBase>(T record) {

    @JsonValue
    String encoded() throws IOException {
        ByteBuffer bytes = new BinaryMessageEncoder<>(SpecificData.getForClass(record.getClass()), record.getSchema())
                .encode(record);
        return record.getClass().getName() + ":"
                + Base64.getEncoder()
                        .encodeToString(ByteBuffer.allocate(bytes.remaining())
                                .put(bytes)
                                .array());
    }

    @JsonCreator
    static Kept<SpecificRecordBase> decoded(String text) {
        int colon = text.indexOf(':');
        try {
            Class<? extends SpecificRecordBase> type =
                    Class.forName(text.substring(0, colon)).asSubclass(SpecificRecordBase.class);
            SpecificData data = SpecificData.getForClass(type);
            return new Kept<>(new BinaryMessageDecoder<SpecificRecordBase>(data, data.getSchema(type))
                    .decode(Base64.getDecoder().decode(text.substring(colon + 1))));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("A snapshot names an unknown record: " + text.substring(0, colon), e);
        } catch (IOException e) {
            throw new UncheckedIOException("A snapshot holds a record of another schema", e);
        }
    }
}
