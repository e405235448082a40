package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.catalog.EventType;
import org.mingjian.query.projection.RecordedEvent;

class KeyedEventCodecTest {

    private final KeyedEventCodec codec = new KeyedEventCodec(new ToyLog());

    static Stream<Class<?>> payloads() {
        return EventCatalog.standard().all().stream().map(EventType::type);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void givesEveryCatalogedEventBackAsItWas(Class<?> type) throws IOException {
        Schema schema = SpecificData.get().getSchema(type);
        SpecificRecordBase payload = payload(type, schema);
        RecordedEvent event = new RecordedEvent(
                "流-1",
                17,
                schema.getFullName(),
                payload,
                Map.of("correlationId", "来", "tenant", ""),
                Instant.parse("2026-02-28T23:59:59.123456Z"),
                "id");
        Set<String> keys = Set.of("key-1", "钥匙");

        KeyedEvent back =
                read(codec.write(new KeyedEvent(Delivery.of(new GlobalSequenceTrackingToken(4), event), keys, null)));

        // Avro's own comparison knows no date within a union.
        assertThat(back.delivery().event()).usingRecursiveComparison().isEqualTo(event);
        assertThat(back.delivery().position()).isEqualTo(new GlobalSequenceTrackingToken(4));
        assertThat(back.delivery().at()).isEqualTo(event.at());
        assertThat(back.keys()).isEqualTo(keys);
        assertThat(back.failure()).isNull();
    }

    private static SpecificRecordBase payload(Class<?> type, Schema schema) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder out = EncoderFactory.get().directBinaryEncoder(bytes, null);
        new GenericDatumWriter<>(schema).write(sample(schema), out);
        return new SpecificDatumReader<SpecificRecordBase>(schema, schema, SpecificData.getForClass(type))
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }

    private KeyedEvent read(byte[] bytes) throws IOException {
        return codec.read(DecoderFactory.get().binaryDecoder(bytes, null));
    }

    private static Object sample(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> {
                GenericData.Record sample = new GenericData.Record(schema);
                schema.getFields().forEach(field -> sample.put(field.pos(), sample(field.schema())));
                yield sample;
            }
            case ENUM ->
                new GenericData.EnumSymbol(schema, schema.getEnumSymbols().get(0));
            case ARRAY -> List.of(sample(schema.getElementType()));
            case MAP -> Map.of("名", sample(schema.getValueType()));
            case UNION -> sample(schema.getTypes().get(schema.getTypes().size() - 1));
            case STRING -> "样本";
            case BYTES -> ByteBuffer.wrap(new byte[] {1, 2});
            case INT -> 17;
            case LONG -> 1_700_000_000_000L;
            case DOUBLE -> 34.75;
            case BOOLEAN -> true;
            case FLOAT, NULL, FIXED -> throw new IllegalArgumentException("no sample of " + schema);
        };
    }
}
