package org.mingjian.log.serializer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.avro.AvroSerializerStrategy;
import org.axonframework.serialization.avro.AvroUtil;
import org.mingjian.catalog.SchemaArchive;
import org.mingjian.log.UnreadableEventException;

/**
 * Avro's single-object encoding with one decoder per class that reads and schema that wrote, and one encoder per class.
 * Axon's own strategy makes both anew for each event.
 */
final class CatalogStrategy implements AvroSerializerStrategy {

    private record Pair(Class<?> reader, long writer) {}

    private final SchemaArchive archive;
    private final ConcurrentMap<Pair, BinaryMessageDecoder<SpecificRecordBase>> decoders = new ConcurrentHashMap<>();
    private final ConcurrentMap<Class<?>, BinaryMessageEncoder<SpecificRecordBase>> encoders =
            new ConcurrentHashMap<>();

    CatalogStrategy(SchemaArchive archive) {
        this.archive = archive;
    }

    @Override
    public boolean test(Class<?> payloadType) {
        return SpecificRecordBase.class.isAssignableFrom(payloadType);
    }

    @Override
    public SerializedObject<byte[]> serializeToSingleObjectEncoded(Object object) {
        var event = (SpecificRecordBase) object;
        var encoder = encoders.computeIfAbsent(
                event.getClass(), type -> new BinaryMessageEncoder<>(event.getSpecificData(), event.getSchema()));
        var bytes = new ByteArrayOutputStream(256);
        try {
            encoder.encode(event, bytes);
        } catch (IOException e) {
            throw new AvroRuntimeException(
                    "cannot encode a " + event.getSchema().getFullName(), e);
        }
        return new SimpleSerializedObject<>(
                bytes.toByteArray(),
                byte[].class,
                new SimpleSerializedType(
                        event.getSchema().getFullName(), event.getSchema().getProp("revision")));
    }

    @Override
    public <T> T deserializeFromSingleObjectEncoded(SerializedObject<byte[]> stored, Class<T> type) {
        try {
            long fingerprint = AvroUtil.fingerprint(stored.getData());
            return type.cast(decoder(type, fingerprint, stored).decode(stored.getData()));
        } catch (IOException | AvroRuntimeException e) {
            throw new UnreadableEventException(
                    stored.getType().getName(), LocatedPayload.where(stored), "its bytes do not decode", e);
        }
    }

    @Override
    public <T> T deserializeFromGenericRecord(SerializedObject<GenericRecord> upcast, Class<T> type) {
        SpecificData data = SpecificData.getForClass(type);
        return type.cast(data.deepCopy(data.getSchema(type), upcast.getData()));
    }

    private BinaryMessageDecoder<SpecificRecordBase> decoder(
            Class<?> type, long fingerprint, SerializedObject<?> stored) {
        var pair = new Pair(type, fingerprint);
        var known = decoders.get(pair);
        if (known != null) {
            return known;
        }
        Schema writer = archive.find(fingerprint)
                .orElseThrow(() -> new UnreadableEventException(
                        stored.getType().getName(),
                        LocatedPayload.where(stored),
                        "no archived schema has its fingerprint %016x".formatted(fingerprint),
                        null));
        var decoder = new BinaryMessageDecoder<SpecificRecordBase>(
                SpecificData.getForClass(type), SpecificData.get().getSchema(type));
        decoder.addSchema(writer);
        decoders.put(pair, decoder);
        return decoder;
    }
}
