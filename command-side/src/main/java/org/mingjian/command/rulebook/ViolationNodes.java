package org.mingjian.command.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.rules.FineBand;
import org.mingjian.command.shared.rules.PreStep;
import org.mingjian.command.shared.rules.Sureness;
import org.mingjian.command.shared.rules.Times;
import org.mingjian.command.shared.rules.ViolationRule;

/** Makes rules of nodes that fit the schema. */
final class ViolationNodes {

    private static final long FEN_PER_YUAN = 100;

    private ViolationNodes() {}

    static ViolationRule rule(JsonNode node) {
        return new ViolationRule(
                node.get("id").asText(),
                node.get("version").asText(),
                node.get("specialty").asText(),
                node.get("name").asText(),
                day(node.get("validFrom")),
                day(node.get("validTo")),
                node.get("law").asText(),
                texts(node.get("basisBreached")),
                texts(node.get("basisOfPenalty")),
                PreStep.valueOf(node.get("preStep").asText()),
                node.get("overdueLadder").asBoolean(),
                band(node.get("fine")),
                band(node.get("fineOnOverdue")),
                band(node.get("fineAggravated")),
                kinds(node.get("kinds")),
                Sureness.valueOf(node.get("sureness").asText()),
                node.get("enforcedBy").asText(),
                node.get("comment").isNull() ? null : node.get("comment").asText());
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.asText());
    }

    private static @Nullable FineBand band(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        JsonNode times = node.get("times");
        return new FineBand(
                node.has("max") ? new FineBand.Range(fen(node.get("min")), fen(node.get("max"))) : null,
                times == null
                        ? null
                        : new Times(
                                times.get("min").asInt(),
                                times.get("max").asInt(),
                                fen(times.get("floorBase")),
                                times.has("from") ? fen(times.get("from")) : 0));
    }

    private static long fen(JsonNode yuan) {
        return Math.multiplyExact(yuan.asLong(), FEN_PER_YUAN);
    }

    private static Set<PenaltyKind> kinds(JsonNode node) {
        Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
        texts(node).forEach(kind -> kinds.add(PenaltyKind.valueOf(kind)));
        return kinds;
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
