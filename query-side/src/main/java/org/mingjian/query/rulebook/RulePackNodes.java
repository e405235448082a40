package org.mingjian.query.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import org.mingjian.query.credit.Band;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.FinalityRule;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Merits;
import org.mingjian.query.credit.RiskRule;
import org.mingjian.query.credit.RulePack;
import org.mingjian.query.credit.Scale;
import org.mingjian.rules.pack.Pack;

/** Turns a pack that has passed the checks of its form into rules. */
record RulePackNodes(Pack pack, JsonNode root) {

    static RulePack of(Pack pack) {
        return new RulePackNodes(pack, pack.root()).rules();
    }

    private RulePack rules() {
        var rules = new RuleNodes(root.get("catalogue"));
        return new RulePack(
                pack.header(),
                pack.sha256(),
                scale(),
                finality(root.get("finality")),
                root.get("evidence").get("withinMonths").asInt(),
                Nodes.list(root.get("deductions"), rules::deduction),
                Nodes.list(root.get("vetoes"), rules::veto),
                new Merits(
                        root.get("merits").get("cap").asInt(),
                        Nodes.list(root.get("merits").get("rules"), rules::merit)),
                risk(root.get("risk")),
                Nodes.texts(root.get("warnings")));
    }

    private Scale scale() {
        return new Scale(
                root.get("basePoints").asInt(),
                Nodes.list(
                        root.get("bands"),
                        n -> new Band(Nodes.text(n, "grade"), n.get("from").asInt())));
    }

    private static FinalityRule finality(JsonNode node) {
        var counts = new EnumMap<Finality, FinalityRule.Start>(Finality.class);
        node.get("counts")
                .properties()
                .forEach(e -> counts.put(
                        Finality.valueOf(e.getKey()),
                        FinalityRule.Start.valueOf(e.getValue().asText())));
        return new FinalityRule(
                counts,
                node.get("termMonths").asInt(),
                Nodes.basis(node.get("basis")),
                Nodes.optionalText(node.get("warning")));
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
                Nodes.list(
                        node.get("levels"),
                        n -> new RiskRule.Level(
                                Nodes.text(n, "level"), n.get("from").asDouble())),
                Nodes.text(node, "warning"));
    }
}
