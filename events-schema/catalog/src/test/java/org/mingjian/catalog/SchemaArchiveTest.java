package org.mingjian.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing writes an event by a schema that the archive does not hold.
 *
 * <p>After a schema was changed or added, archive it and its golden bytes, and commit both:
 *
 * <pre>mvn -pl events-schema/catalog test -Dtest=SchemaArchiveTest -Dmingjian.archive=write</pre>
 */
class SchemaArchiveTest {

    private static final Path ARCHIVE = Path.of("src/main/resources/archive");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @BeforeAll
    static void archivesWhatIsNewWhenAsked() throws IOException {
        if ("write".equals(System.getProperty("mingjian.archive"))) {
            for (Schema schema : CurrentSchemas.events()) {
                archive(schema);
            }
        }
    }

    @Test
    void holdsEverySchemaThatWritesEventsToday() throws IOException {
        List<String> index = Files.readAllLines(ARCHIVE.resolve("index"));

        assertThat(CurrentSchemas.events())
                .hasSizeGreaterThan(20)
                .extracting(SchemaArchive::path)
                .as("archive what is missing: see the Javadoc of this test")
                .isSubsetOf(index);
    }

    @Test
    void holdsGoldenBytesForEachOfItsSchemas() throws IOException {
        for (String entry : Files.readAllLines(ARCHIVE.resolve("index"))) {
            assertThat(ARCHIVE.resolve(entry)).exists();
            assertThat(GOLDEN.resolve(entry.replace(".avsc", ".bin"))).exists();
        }
    }

    private static void archive(Schema schema) throws IOException {
        String entry = SchemaArchive.path(schema);
        Path file = ARCHIVE.resolve(entry);
        Path golden = GOLDEN.resolve(entry.replace(".avsc", ".bin"));
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema.toString(true) + "\n");
            Files.writeString(
                    ARCHIVE.resolve("index"), entry + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        if (!Files.exists(golden)) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, encoded(new Schema.Parser().parse(Files.readString(file, StandardCharsets.UTF_8))));
        }
    }

    private static byte[] encoded(Schema schema) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new BinaryMessageEncoder<GenericRecord>(new GenericData(), schema).encode(Sample.of(schema), bytes);
        return bytes.toByteArray();
    }
}
