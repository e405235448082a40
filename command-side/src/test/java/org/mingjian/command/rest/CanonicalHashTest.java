package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Hashes stand in the log for ever, so their form may never change. */
class CanonicalHashTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void writesEachCharacterAsTheJsonLibraryDoes() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c + "b";
            assertThat(quoted(text))
                    .as(HexFormat.of().toHexDigits((char) c))
                    .isEqualTo(StringNode.valueOf(text).toString());
        }
        assertThat(quoted("𠮷野家")).isEqualTo(StringNode.valueOf("𠮷野家").toString());
        assertThat(quoted("")).isEqualTo("\"\"");
    }

    @Test
    void givesTheHashThatItAlwaysGave() {
        JsonNode data = JSON.readTree("""
                {"unit": "SupervisedUnit-a.1", "score": 80, "large": 12345678901234567890, "share": 0.50, "open": true,
                 "source": {"row": 3}, "none": null, "findings": [{"z": "1/2", "a": "未\\"取得\\""}, 1, "x"]}""");

        assertThat(CanonicalHash.of("RecordHistoricInspection", "Inspection-a.1", data))
                .isEqualTo("8c0aca827056560b6d9026c74dfae28c815cb00c3683d21d8490ad214487a882");
    }

    @Test
    void leavesOutTheSourceAndWhatIsNull() {
        assertThat(CanonicalHash.of("C", "S-1", JSON.readTree("{\"b\": 1, \"a\": 2, \"source\": {\"row\": 1}}")))
                .isEqualTo(CanonicalHash.of("C", "S-1", JSON.readTree("{\"a\": 2, \"c\": null, \"b\": 1}")));
    }

    private static String quoted(String text) {
        StringBuilder to = new StringBuilder();
        CanonicalHash.text(to, text);
        return to.toString();
    }
}
