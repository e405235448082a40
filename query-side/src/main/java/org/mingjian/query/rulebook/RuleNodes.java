package org.mingjian.query.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.CorrectionRule;
import org.mingjian.query.credit.Deduction;
import org.mingjian.query.credit.Fade;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Ground;
import org.mingjian.query.credit.MeritRule;
import org.mingjian.query.credit.Sureness;
import org.mingjian.query.credit.Veto;
import org.mingjian.query.credit.When;

/** Turns the rules of a pack into what is scored by. */
final class RuleNodes {
    private final Map<String, String> catalogue = new HashMap<>();

    /** @param node the catalogue of the pack: its title, and its items by the key that rules name them by */
    RuleNodes(JsonNode node) {
        String list = Nodes.text(node, "title");
        node.get("items")
                .properties()
                .forEach(item -> catalogue.put(
                        item.getKey(), list + " " + item.getValue().asText()));
    }

    Deduction deduction(JsonNode node) {
        JsonNode corrected = node.get("corrected");
        return new Deduction(
                ground(node),
                when(node.get("when")),
                Gravity.valueOf(Nodes.text(node, "gravity")),
                node.get("points").asInt(),
                fade(node),
                corrected == null ? null : correction(corrected));
    }

    Veto veto(JsonNode node) {
        return new Veto(ground(node), when(node.get("when")), Nodes.text(node, "ceiling"));
    }

    MeritRule merit(JsonNode node) {
        return new MeritRule(
                ground(node), Nodes.set(node.get("level")), node.get("points").asInt(), fade(node));
    }

    private CorrectionRule correction(JsonNode node) {
        return new CorrectionRule(
                Nodes.set(node.get("needs")).stream()
                        .map(CorrectionRule.Need::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                node.get("atMost").asInt(),
                ground(node));
    }

    private Ground ground(JsonNode node) {
        String item = Nodes.optionalText(node.get("catalogue"));
        return new Ground(
                Nodes.text(node, "id"),
                item == null ? null : catalogue.get(item),
                Nodes.basis(node.get("basis")),
                Sureness.valueOf(Nodes.text(node, "sureness")),
                Nodes.optionalText(node.get("warning")));
    }

    private static Fade fade(JsonNode node) {
        return node.has("expires")
                ? Fade.after(term(node.get("expires")))
                : new Fade(Nodes.list(
                        node.get("decays"),
                        step -> new Fade.Step(
                                Period.ofMonths(step.get("months").asInt()),
                                step.get("points").asInt())));
    }

    private static Period term(JsonNode node) {
        return node.has("years")
                ? Period.ofYears(node.get("years").asInt())
                : Period.ofMonths(node.get("months").asInt());
    }

    private static When when(JsonNode node) {
        return new When(
                gravities(node.get("creditClass")),
                gravities(node.get("severity")),
                Nodes.set(node.get("anyKind")),
                Nodes.set(node.get("onlyKinds")),
                Nodes.optionalDay(node.get("decidedFrom")),
                Nodes.optionalDay(node.get("decidedTo")));
    }

    private static Set<Gravity> gravities(@Nullable JsonNode node) {
        return Nodes.set(node).stream().map(Gravity::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
