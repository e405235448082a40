package org.mingjian.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.storage.ViewJson;

class EntriesTest {
    private final ObjectMapper json = ViewJson.mapper();

    record Numbers(@AsEntries Map<String, Long> streams) {}

    record Facts(@AsEntries Map<String, Fact> facts) {}

    @Test
    void areWrittenAsPairsInTheOrderOfTheirNames() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Numbers(Map.of("Subject-b", 2L, "Subject-a", 1L))))
                .isEqualTo("{\"streams\":{\"entries\":[[\"Subject-a\",1],[\"Subject-b\",2]]}}");
        assertThat(json.writeValueAsString(new Numbers(Map.of()))).isEqualTo("{\"streams\":{\"entries\":[]}}");
    }

    @Property(tries = 100)
    void areReadAsTheyWereWritten(@ForAll Map<String, Long> streams) throws IOException {
        Numbers read = json.readValue(json.writeValueAsBytes(new Numbers(streams)), Numbers.class);

        assertThat(read.streams()).isEqualTo(streams).isInstanceOf(SortedMap.class);
    }

    @Test
    void keepTheKindOfEachValue() throws JsonProcessingException {
        var inspected = new InspectionFact(LocalDate.of(2026, 3, 1), 4, "NO_PROBLEM_FOUND", Map.of());

        Facts read = json.readValue(
                json.writeValueAsString(new Facts(new TreeMap<>(Map.of("Inspection-1", inspected)))), Facts.class);

        assertThat(read.facts()).containsExactly(Map.entry("Inspection-1", inspected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"streams\":[]}",
                "{\"streams\":{}}",
                "{\"streams\":{\"entries\":{}}}",
                "{\"streams\":{\"entries\":[1]}}",
                "{\"streams\":{\"entries\":[[1,1]]}}",
                "{\"streams\":{\"entries\":[[\"Subject-a\",1,1]]}}",
                "{\"streams\":{\"entries\":[],\"more\":1}}"
            })
    void refuseAnotherForm(String document) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> json.readValue(document, Numbers.class))
                .withMessageContaining("a list of pairs");
    }

    @Test
    void areShownAsFieldsOfAnObject() throws JsonProcessingException {
        var document = json.readTree(
                "{\"a\":[{\"streams\":{\"entries\":[[\"Subject-a\",{\"entries\":[[\"x\",1]]}]]}}],\"b\":2}");

        assertThat(Entries.unfold(document))
                .isEqualTo(json.readTree("{\"a\":[{\"streams\":{\"Subject-a\":{\"x\":1}}}],\"b\":2}"));
    }
}
