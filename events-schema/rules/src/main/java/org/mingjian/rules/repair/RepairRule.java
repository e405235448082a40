package org.mingjian.rules.repair;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One rule of a pack on publicity and repair, as it stands there. */
record RepairRule(JsonNode node) {

    /** Whether it is for a decision. What it does not state does not restrict. */
    boolean matches(Decision decision, @Nullable RecordClass recordClass) {
        JsonNode when = node.get("when");
        return inForceOn(decision.decidedOn())
                && (!when.has("class")
                        || recordClass != null && texts(when.get("class")).contains(recordClass.name()))
                && (!when.has("anyKind") || decision.kinds().stream().anyMatch(texts(when.get("anyKind"))::contains))
                && (!when.has("onlyKinds")
                        || !decision.kinds().isEmpty()
                                && texts(when.get("onlyKinds")).containsAll(decision.kinds()))
                && (!when.has("summary") || when.get("summary").asBoolean() == decision.summary())
                && (!when.has("field")
                        || decision.field() != null && texts(when.get("field")).contains(decision.field()));
    }

    String id() {
        return node.get("id").asText();
    }

    String text(String field) {
        return node.get(field).asText();
    }

    int number(String field) {
        return node.get(field).asInt();
    }

    /** Law, article and year. */
    String article() {
        JsonNode basis = node.get("basis");
        return basis.get("law").asText() + " " + basis.get("article").asText() + " ("
                + basis.get("year").asInt() + ")";
    }

    /** What is not sure of it; empty when all is. */
    String warning() {
        String named = node.has("id") ? id() + ": " : "";
        return node.has("warning") ? named + node.get("warning").asText() : "";
    }

    /** Whether it holds in a place; one that names none holds wherever its pack does. */
    boolean holdsIn(String jurisdiction) {
        return !node.has("within") || texts(node.get("within")).stream().anyMatch(jurisdiction::startsWith);
    }

    boolean inForceOn(LocalDate day) {
        return (!node.has("validFrom") || !day.isBefore(LocalDate.parse(text("validFrom"))))
                && (!node.has("validTo") || !day.isAfter(LocalDate.parse(text("validTo"))));
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
