package org.mingjian.rules.tier;

import static org.mingjian.rules.tier.SchemeNodes.list;
import static org.mingjian.rules.tier.SchemeNodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.tier.evidence.Demerits;
import org.mingjian.rules.tier.evidence.GradingReview;
import org.mingjian.rules.tier.evidence.Permission;
import org.mingjian.rules.tier.evidence.RiskAssessment;
import org.mingjian.rules.tier.evidence.RiskEstimate;
import org.mingjian.rules.tier.evidence.StandingGrade;

/** Makes the judge of a scheme, by what it grades by. */
final class Benches {

    private Benches() {}

    static Bench<?> of(Pack pack) {
        JsonNode root = pack.root();
        List<Band> bands = SchemeNodes.bands(root);
        return switch (Input.valueOf(text(root, "input"))) {
            case GRADING_REVIEW -> new Bench<>(GradingReview.class, review(root, bands));
            case RISK_ASSESSMENT -> new Bench<>(RiskAssessment.class, assessment(pack, bands));
            case DEMERITS -> new Bench<>(Demerits.class, new DemeritJudge(demerits(pack), bands));
            case STANDING -> {
                var judge = new NumberJudge(SchemeNodes.whole(pack), bands);
                yield new Bench<>(StandingGrade.class, (standing, day, why) -> judge.judge(standing.score(), why));
            }
            case RISK -> {
                var judge = new NumberJudge(SchemeNodes.whole(pack), bands);
                yield new Bench<>(RiskEstimate.class, (risk, day, why) -> judge.judge(risk.rate(), why));
            }
        };
    }

    /** How points count. Calendar years begin with the one in which the scheme came into force. */
    static DemeritRules demerits(Pack pack) {
        JsonNode cycle = pack.root().get("cycle");
        return new DemeritRules(
                Rule.of(cycle),
                cycle.get("months").asInt(),
                text(cycle, "begins").equals("CALENDAR_YEAR")
                        ? LocalDate.of(pack.header().validFrom().getYear(), 1, 1)
                        : null,
                list(
                        pack.root().get("items"),
                        node -> new DemeritItem(
                                Rule.of(node),
                                Words.of(node.get("name")),
                                node.get("points").asInt())));
    }

    static List<Factor> factors(JsonNode root) {
        return list(
                root.path("factors"),
                node -> new Factor(
                        text(node, "id"), Words.of(node.get("name")), list(node.path("values"), JsonNode::asText)));
    }

    private static ReviewJudge review(JsonNode root, List<Band> bands) {
        JsonNode newcomers = root.get("newcomers");
        return new ReviewJudge(
                Rule.of(root.get("score")),
                text(root.get("score"), "omissions").equals("REASONABLE"),
                list(
                        root.get("preconditions"),
                        node -> new Precondition(
                                Rule.of(node),
                                Permission.valueOf(text(node, "holds")),
                                node.has("category") ? text(node, "category") : null)),
                Rule.of(root.get("keyItems")),
                text(root.get("keyItems"), "gives"),
                newcomers == null
                        ? null
                        : new Newcomers(
                                Rule.of(newcomers),
                                newcomers.get("reviews").asInt(),
                                newcomers.get("monthsApart").asInt()),
                bands);
    }

    private static Judge<RiskAssessment> assessment(Pack pack, List<Band> bands) {
        JsonNode root = pack.root();
        Factors factors = new Factors(SchemeNodes.whole(pack), factors(root));
        JsonNode matrix = root.get("matrix");
        return matrix == null
                ? new CriteriaJudge(factors, list(root.get("criteria"), Benches::criterion))
                : new MatrixJudge(factors, Rule.of(matrix), text(matrix, "rows"), cells(matrix.get("cells")), bands);
    }

    private static Criterion criterion(JsonNode node) {
        JsonNode when = node.get("when");
        Set<String> is = new HashSet<>(list(when.path("is"), JsonNode::asText));
        return new Criterion(
                Rule.of(node),
                when.has("factor") ? text(when, "factor") : null,
                is,
                when.has("from") ? when.get("from").decimalValue() : null,
                text(node, "gives"));
    }

    private static Map<String, Map<String, String>> cells(JsonNode node) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        node.properties().forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            row.getValue()
                    .properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
            rows.put(row.getKey(), cells);
        });
        return rows;
    }
}
