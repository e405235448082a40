package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a schema cannot say of a matrix: it has every cell and no other, and worse risk or management is never laxer. */
final class MatrixContradictions {

    private MatrixContradictions() {}

    static List<String> in(JsonNode root, TierOrder order, Lines lines) {
        if (!root.has("matrix")) {
            return List.of();
        }
        JsonNode matrix = root.get("matrix");
        List<String> rows = values(root, matrix.get("rows").asText());
        if (rows.isEmpty()) {
            return List.of(lines.at("/matrix/rows") + matrix.get("rows").asText() + " is no factor that has values");
        }
        List<String> columns = StreamSupport.stream(root.get("bands").spliterator(), false)
                .map(band -> band.get("gives").asText())
                .toList();
        JsonNode cells = matrix.get("cells");
        List<String> reasons = new ArrayList<>(unlike("/matrix/cells", "row", cells, rows, lines));
        for (int i = 0; i < rows.size(); i++) {
            String at = "/matrix/cells/" + rows.get(i);
            JsonNode row = cells.path(rows.get(i));
            if (!row.isMissingNode()) {
                reasons.addAll(unlike(at, "cell", row, columns, lines));
            }
            for (int j = 0; j < columns.size(); j++) {
                String given = row.path(columns.get(j)).asText(TierOrder.NOT_GRADED);
                String cell = lines.at(at + "/" + columns.get(j));
                if (!order.knows(given)) {
                    reasons.add(cell + given + " is no tier of the scheme");
                }
                if (j > 0 && order.laxer(row.path(columns.get(j - 1)).asText(given), given) < 0) {
                    reasons.add(cell + given + " is stricter than what worse management gives");
                }
                if (i > 0
                        && order.laxer(
                                        cells.path(rows.get(i - 1))
                                                .path(columns.get(j))
                                                .asText(given),
                                        given)
                                > 0) {
                    reasons.add(cell + given + " is laxer than what less risk gives");
                }
            }
        }
        return reasons;
    }

    private static List<String> unlike(
            String at, String what, JsonNode holder, Collection<String> expected, Lines lines) {
        List<String> reasons = new ArrayList<>();
        for (String one : expected) {
            if (!holder.has(one)) {
                reasons.add(lines.at(at) + "has no " + what + " " + one);
            }
        }
        holder.fieldNames().forEachRemaining(name -> {
            if (!expected.contains(name)) {
                reasons.add(lines.at(at + "/" + name) + "there is nothing that is called " + name);
            }
        });
        return reasons;
    }

    private static List<String> values(JsonNode root, String factor) {
        return StreamSupport.stream(root.get("factors").spliterator(), false)
                .filter(one -> one.get("id").asText().equals(factor))
                .flatMap(one -> StreamSupport.stream(one.path("values").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }
}
