package org.mingjian.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.importer.ImportFailure;

class MappingFileTest {
    private static final String GOOD = """
            mapping: example
            version: 2
            system: Example
            columns:
              id: {type: key, required: true}
              fine: {type: money, currency: CNY}
            record: {order: adjacent, by: [id]}
            streams:
              subject: Subject-example.${id}
            commands:
              - command: RegisterSubject
                stream: ${subject}
                data: {kind: UNIDENTIFIED, note: "${fine}"}
            """;

    @TempDir
    Path directory = Path.of("");

    @Test
    void loadsAMapping() throws IOException {
        Mapping mapping = load(GOOD);

        assertThat(mapping.name()).isEqualTo("example");
        assertThat(mapping.version()).isEqualTo(2);
        assertThat(mapping.key()).containsExactly("id");
    }

    @Test
    void loadsWhatTheProjectShips() {
        assertThat(MappingFile.load(Path.of("../imports/toronto-dinesafe.yaml")).name())
                .isEqualTo("toronto-dinesafe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            system: Example       | sistem: Example            | unknown key 'sistem'
            system: Example       | description: x             | system
            type: key             | typ: key                   | unknown key 'typ'
            type: key             | type: number               | at /columns/id/type
            , currency: CNY       |                            | currency
            currency: CNY         | currency: XXY              | 'XXY' is no ISO 4217 currency
            by: [id]              | by: [key]                  | record.by: there is no column 'key'
            ${fine}               | ${fined}                   | refers to 'fined'
            example.${id}         | example.${id               | without its }
            kind: UNIDENTIFIED    | $kind: UNIDENTIFIED        | '$kind' is not understood here
            note: "${fine}"       | note: {$when: {fine: "1"}} | $when needs $then
            note: "${fine}"       | note: {$when: {$all: {}}, $then: 1} | unknown word '$all'
            subject: Subject      | id: Subject                | the name 'id' is declared twice
            kind: UNIDENTIFIED    | kind: *kind                | alias *kind
            version: 2            | version: [                 | is no YAML
            """)
    void namesWhatIsWrong(String good, String bad, String fault) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> load(GOOD.replace(good, bad == null ? "" : bad)))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("mapping.yaml")
                .hasMessageContaining(fault);
    }

    private Mapping load(String text) throws IOException {
        return MappingFile.load(Files.writeString(directory.resolve("mapping.yaml"), text));
    }
}
