package org.mingjian.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any schema of the archive ever wrote is read by the code of today. */
class GoldenBytesTest {

    static Stream<Schema> archive() {
        return EventCatalog.standard().archive().all().stream();
    }

    @ParameterizedTest
    @MethodSource("archive")
    void areReadByTodaysSchema(Schema writer) {
        Schema reader = today(writer).schema();

        assertThat(SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getResult()
                        .getIncompatibilities())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("archive")
    void areReadByTodaysClassWithEveryValueInPlace(Schema writer) throws IOException {
        EventType today = today(writer);

        SpecificRecordBase read = decode(today, writer);

        assertThat(generic(today, read)).isEqualTo(resolved(today, writer));
    }

    @ParameterizedTest
    @MethodSource("archive")
    void keepWhatWasWritten(Schema writer) throws IOException {
        var decoder = new BinaryMessageDecoder<GenericRecord>(new GenericData(), writer);

        assertThat(decoder.decode(golden(writer))).hasToString(Sample.of(writer).toString());
    }

    private static EventType today(Schema writer) {
        return EventCatalog.standard()
                .byName(writer.getFullName())
                .orElseThrow(() -> new AssertionError("no class reads " + writer.getFullName() + " any more"));
    }

    private static SpecificRecordBase decode(EventType today, Schema writer) throws IOException {
        var decoder =
                new BinaryMessageDecoder<SpecificRecordBase>(SpecificData.getForClass(today.type()), today.schema());
        decoder.addSchema(writer);
        return decoder.decode(golden(writer));
    }

    private static GenericRecord resolved(EventType today, Schema writer) throws IOException {
        var decoder = new BinaryMessageDecoder<GenericRecord>(new GenericData(), today.schema());
        decoder.addSchema(writer);
        return decoder.decode(golden(writer));
    }

    private static GenericRecord generic(EventType today, SpecificRecordBase read) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new BinaryMessageEncoder<SpecificRecordBase>(SpecificData.getForClass(today.type()), today.schema())
                .encode(read, bytes);
        return new BinaryMessageDecoder<GenericRecord>(new GenericData(), today.schema()).decode(bytes.toByteArray());
    }

    private static byte[] golden(Schema writer) throws IOException {
        String name = "/golden/" + SchemaArchive.path(writer).replace(".avsc", ".bin");
        try (InputStream in = GoldenBytesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
