package org.mingjian.log.serializer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataJsonTest {

    @Test
    void readsWhatTheGeneralSerializerHasWritten() {
        MetaData written = MetaData.from(Map.of(
                "actor",
                "local-officer",
                "organ",
                "郑州市 \"卫生\" \\ 健康\n委员会",
                "subject",
                "Subject-uscc.91410100MA0000000𠮷",
                "empty",
                ""));
        SerializedObject<byte[]> stored = LogSerializers.general().serialize(written, byte[].class);

        assertThat(MetadataJson.read(stored.getData())).isEqualTo(written);
        MetaData read = LogSerializers.events().deserialize(new SerializedMetaData<>(stored.getData(), byte[].class));
        assertThat(read).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"a\":1}",
                "{\"a\":null}",
                "{\"a\":{\"b\":\"c\"}}",
                "{\"a\":\"b\"",
                "{\"a\":\"b\"} {}"
            })
    void leavesWhatIsNoObjectOfTextsToTheGeneralReader(String json) {
        assertThat(MetadataJson.read(json.getBytes(UTF_8))).isNull();
    }

    @Test
    void keepsAValueThatIsNoText() {
        byte[] stored = "{\"actor\":\"a\",\"count\":3}".getBytes(UTF_8);

        MetaData read = LogSerializers.events().deserialize(new SerializedMetaData<>(stored, byte[].class));

        assertThat(read).isEqualTo(MetaData.from(Map.of("actor", "a", "count", 3)));
    }
}
