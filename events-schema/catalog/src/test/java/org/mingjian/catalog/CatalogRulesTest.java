package org.mingjian.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** What every schema must say of itself, and how events are named. */
class CatalogRulesTest {

    private static final Set<String> IRREGULAR = Set.of(
            "HandedOver",
            "Taken",
            "Undone",
            "FoundUnmet",
            "WrittenOff",
            "Withdrawn",
            "Made",
            "Kept",
            "Broken",
            "Overridden",
            "Left");

    @Test
    void knowsEveryEventThatHasASchema() {
        assertThat(EventCatalog.standard().all())
                .extracting(EventType::name)
                .containsExactlyInAnyOrderElementsOf(CurrentSchemas.events().stream()
                        .map(Schema::getFullName)
                        .toList());
    }

    @Test
    void marksAsEventsExactlyTheRecordsThatStandOnAnAggregate() {
        for (Schema schema : CurrentSchemas.all()) {
            boolean event = Boolean.TRUE.equals(schema.getObjectProp("event"));
            assertThat(schema.getProp("aggregate") != null)
                    .as(schema.getFullName())
                    .isEqualTo(event);
            assertThat(schema.getProp("revision") != null)
                    .as(schema.getFullName())
                    .isEqualTo(event);
        }
    }

    @Test
    void requiresADescriptionOfEveryTypeAndField() {
        for (Schema schema : CurrentSchemas.all()) {
            assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
            if (schema.getType() == Schema.Type.RECORD) {
                assertThat(schema.getFields()).allSatisfy(field -> assertThat(field.doc())
                        .as(schema.getFullName() + "." + field.name())
                        .isNotBlank());
            }
        }
    }

    @Test
    void requiresAPrivacyClassOfEveryField() {
        for (Schema schema : CurrentSchemas.all()) {
            if (schema.getType() == Schema.Type.RECORD) {
                assertThat(FieldWalk.of(schema)).isNotEmpty();
            }
        }
    }

    @Test
    void refusesAFieldWithoutAPrivacyClassHoweverDeep() {
        Schema bad = new Schema.Parser().parse("""
                {"type":"record","name":"Seen","namespace":"mingjian.sample","fields":[
                 {"name":"by","privacy":"K1","type":{"type":"array","items":["null",
                  {"type":"record","name":"Person","fields":[{"name":"name","type":"string"}]}]}}]}""");

        assertThatThrownBy(() -> FieldWalk.of(bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("by.name")
                .hasMessageContaining("mingjian.sample.Seen");
    }

    @Test
    void refusesAPrivacyClassThatDoesNotExist() {
        Schema bad = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"Seen\",\"fields\":"
                        + "[{\"name\":\"by\",\"privacy\":\"K6\",\"type\":\"string\"}]}");

        assertThatThrownBy(() -> FieldWalk.of(bad)).hasMessageContaining("K6");
    }

    @Test
    void namesEventsInThePastWithoutASuffix() {
        assertThat(CurrentSchemas.events()).extracting(Schema::getName).allSatisfy(name -> {
            assertThat(name).doesNotEndWith("Event");
            assertThat(name.endsWith("ed") || IRREGULAR.stream().anyMatch(name::endsWith))
                    .as(name + " is a past participle")
                    .isTrue();
        });
    }

    @Test
    void keepsEveryTypeInTheNamespaceOfItsContextUnderANameOfItsOwn() {
        List<Schema> all = CurrentSchemas.all();

        assertThat(all).extracting(Schema::getNamespace).allMatch(name -> name.matches("mingjian\\.[a-z]+"));
        assertThat(all.stream().map(Schema::getName).collect(Collectors.toSet()))
                .hasSize(CurrentSchemas.files().size());
    }

    @Test
    void readsAnEventsFieldsWithTheirPrivacy() {
        var historic = EventCatalog.standard()
                .byName("mingjian.inspection.HistoricInspectionRecorded")
                .orElseThrow();

        assertThat(historic.aggregate()).isEqualTo("Inspection");
        assertThat(historic.fields()).contains(new FieldPrivacy("findings.fact", PrivacyClass.K4));
    }
}
