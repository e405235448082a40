package org.mingjian.rules.repair;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack on publicity and repair. What it does not state does not restrict.
 *
 * @param node the rule as it stands there, for what only some rules state
 * @param when for which decisions
 * @param within the places where it holds; none for wherever its pack does
 * @param validFrom the first day; null when open
 * @param validTo the last day; null when open
 * @param article law, article and year
 * @param warning what is not sure of it; empty when all is
 */
record RepairRule(
        JsonNode node,
        When when,
        Set<String> within,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String article,
        String warning) {

    /** The decisions that a rule is for; an empty set, and null, restrict nothing. */
    record When(
            Set<String> classes,
            Set<String> anyKind,
            Set<String> onlyKinds,
            Set<String> fields,
            @Nullable Boolean summary) {

        private static When of(JsonNode when) {
            return new When(
                    texts(when.path("class")),
                    texts(when.path("anyKind")),
                    texts(when.path("onlyKinds")),
                    texts(when.path("field")),
                    when.has("summary") ? when.get("summary").asBoolean() : null);
        }

        boolean matches(Decision decision, @Nullable RecordClass recordClass) {
            return (classes.isEmpty() || recordClass != null && classes.contains(recordClass.name()))
                    && (anyKind.isEmpty() || decision.kinds().stream().anyMatch(anyKind::contains))
                    && (onlyKinds.isEmpty() || !decision.kinds().isEmpty() && onlyKinds.containsAll(decision.kinds()))
                    && (summary == null || summary == decision.summary())
                    && (fields.isEmpty() || decision.field() != null && fields.contains(decision.field()));
        }
    }

    static RepairRule of(JsonNode node) {
        JsonNode basis = node.get("basis");
        String named = node.has("id") ? node.get("id").asText() + ": " : "";
        return new RepairRule(
                node,
                When.of(node.path("when")),
                texts(node.path("within")),
                day(node.get("validFrom")),
                day(node.get("validTo")),
                basis.get("law").asText() + " " + basis.get("article").asText() + " ("
                        + basis.get("year").asInt() + ")",
                node.has("warning") ? named + node.get("warning").asText() : "");
    }

    boolean matches(Decision decision, @Nullable RecordClass recordClass) {
        return inForceOn(decision.decidedOn()) && when.matches(decision, recordClass);
    }

    String id() {
        return text("id");
    }

    String text(String field) {
        return node.get(field).asText();
    }

    int number(String field) {
        return node.get(field).asInt();
    }

    boolean holdsIn(String jurisdiction) {
        return within.isEmpty() || within.stream().anyMatch(jurisdiction::startsWith);
    }

    boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    private static @Nullable LocalDate day(@Nullable JsonNode node) {
        return node == null ? null : LocalDate.parse(node.asText());
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableSet());
    }
}
