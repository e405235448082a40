package org.mingjian.query.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Band;
import org.mingjian.query.credit.Basis;
import org.mingjian.query.credit.Deduction;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.FinalityRule;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.RiskRule;
import org.mingjian.query.credit.RulePack;
import org.mingjian.query.credit.Sureness;
import org.mingjian.query.credit.When;

/** Turns a document that has passed the schema into a pack. */
record RulePackNodes(JsonNode root) {

    RulePack pack(String sha256) {
        var title = new LinkedHashMap<String, String>();
        root.get("title")
                .properties()
                .forEach(e -> title.put(e.getKey(), e.getValue().asText()));
        return new RulePack(
                text(root, "id"),
                text(root, "version"),
                title,
                root.get("example").asBoolean(),
                texts(root.get("jurisdictions")),
                day(root.get("validFrom")),
                optionalDay(root.get("validTo")),
                root.get("basePoints").asInt(),
                list(
                        root.get("bands"),
                        n -> new Band(text(n, "grade"), n.get("from").asInt())),
                finality(root.get("finality")),
                root.get("evidence").get("withinMonths").asInt(),
                list(root.get("deductions"), RulePackNodes::deduction),
                risk(root.get("risk")),
                texts(root.get("warnings")),
                sha256);
    }

    private static Deduction deduction(JsonNode node) {
        JsonNode expires = node.get("expires");
        return new Deduction(
                text(node, "id"),
                when(node.get("when")),
                node.get("points").asInt(),
                expires.has("years")
                        ? Period.ofYears(expires.get("years").asInt())
                        : Period.ofMonths(expires.get("months").asInt()),
                basis(node.get("basis")),
                Sureness.valueOf(text(node, "sureness")),
                optionalText(node.get("warning")));
    }

    private static When when(JsonNode node) {
        return new When(
                gravities(node.get("creditClass")),
                gravities(node.get("severity")),
                set(node.get("anyKind")),
                set(node.get("onlyKinds")),
                optionalDay(node.get("decidedFrom")),
                optionalDay(node.get("decidedTo")));
    }

    private static FinalityRule finality(JsonNode node) {
        var counts = new EnumMap<Finality, FinalityRule.Start>(Finality.class);
        node.get("counts")
                .properties()
                .forEach(e -> counts.put(
                        Finality.valueOf(e.getKey()),
                        FinalityRule.Start.valueOf(e.getValue().asText())));
        return new FinalityRule(
                counts, node.get("termMonths").asInt(), basis(node.get("basis")), optionalText(node.get("warning")));
    }

    private static RiskRule risk(JsonNode node) {
        var weights = new EnumMap<Gravity, Double>(Gravity.class);
        node.get("findingWeights")
                .properties()
                .forEach(e ->
                        weights.put(Gravity.valueOf(e.getKey()), e.getValue().asDouble()));
        return new RiskRule(
                node.get("windowMonths").asInt(),
                weights,
                node.get("penaltyWeight").asDouble(),
                node.get("priorRate").asDouble(),
                node.get("priorInspections").asDouble(),
                list(
                        node.get("levels"),
                        n -> new RiskRule.Level(text(n, "level"), n.get("from").asDouble())),
                text(node, "warning"));
    }

    private static Basis basis(JsonNode node) {
        return new Basis(
                text(node, "law"), text(node, "article"), node.get("year").asInt());
    }

    private static Set<Gravity> gravities(@Nullable JsonNode node) {
        return set(node).stream().map(Gravity::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> set(@Nullable JsonNode node) {
        return node == null ? Set.of() : new LinkedHashSet<>(texts(node));
    }

    private static List<String> texts(JsonNode node) {
        return list(node, JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> each) {
        var all = new ArrayList<T>();
        node.forEach(n -> all.add(each.apply(n)));
        return List.copyOf(all);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    private static @Nullable String optionalText(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asText());
    }

    private static @Nullable LocalDate optionalDay(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : day(node);
    }
}
