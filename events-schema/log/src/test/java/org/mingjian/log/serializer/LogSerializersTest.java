package org.mingjian.log.serializer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.subject.SubjectClosed;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.catalog.EventType;

class LogSerializersTest {

    private final Serializer events = LogSerializers.events();

    static List<EventType> catalogue() {
        return List.copyOf(EventCatalog.standard().all());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void knowsEveryEventOfTheCatalogue(EventType type) {
        var serialized = events.typeForClass(type.type());

        assertThat(serialized.getName()).isEqualTo(type.name());
        assertThat(serialized.getRevision()).isEqualTo(type.revision());
        assertThat(events.classForType(serialized)).isEqualTo(type.type());
    }

    @Test
    void writesEventsSoThatAnyAvroReaderCanReadThem() throws IOException {
        var closed = new SubjectClosed(LocalDate.of(2026, 3, 1), "deregistered");

        SerializedObject<byte[]> stored = events.serialize(closed, byte[].class);

        var generic = new BinaryMessageDecoder<GenericRecord>(new GenericData(), SubjectClosed.getClassSchema())
                .decode(stored.getData());
        assertThat(generic.get("closedOn"))
                .isEqualTo((int) LocalDate.of(2026, 3, 1).toEpochDay());
        assertThat(events.<byte[], Object>deserialize(stored)).isEqualTo(closed);
        assertThat(stored.getType().getRevision()).isEqualTo("1");
    }

    @Test
    void keepsMetadataAsItWas() {
        MetaData metadata = MetaData.from(Map.of("actor", "local-officer", "organ", "郑州市卫生健康委员会"));

        SerializedObject<byte[]> stored = events.serialize(metadata, byte[].class);

        assertThat(events.<byte[], MetaData>deserialize(stored)).isEqualTo(metadata);
    }
}
