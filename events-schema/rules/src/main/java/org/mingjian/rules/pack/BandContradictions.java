package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a schema cannot say of bands: every score lies in just one, and they run the way the tiers do. */
final class BandContradictions {

    /** With these a higher number is the better; with the others the worse. */
    private static final Set<String> HIGHER_IS_BETTER = Set.of("GRADING_REVIEW", "STANDING");

    private BandContradictions() {}

    static List<String> in(JsonNode root, TierOrder order, Lines lines) {
        List<String> reasons = new ArrayList<>();
        JsonNode bands = root.path("bands");
        for (int i = 0; i < bands.size(); i++) {
            reasons.addAll(edges(bands, i, lines));
        }
        if (root.has("matrix")) {
            return reasons;
        }
        int direction = HIGHER_IS_BETTER.contains(root.get("input").asText()) ? 1 : -1;
        for (int i = 0; i < bands.size(); i++) {
            reasons.addAll(order.unknown(bands.get(i), "/bands/" + i, lines));
            if (i > 0 && direction * order.laxer(gives(bands, i - 1), gives(bands, i)) < 0) {
                reasons.add(lines.at("/bands/" + i + "/gives") + gives(bands, i) + " after " + gives(bands, i - 1)
                        + " runs against the order of the tiers: a " + (direction > 0 ? "higher" : "lower")
                        + " number is never the worse");
            }
        }
        return reasons;
    }

    private static List<String> edges(JsonNode bands, int i, Lines lines) {
        JsonNode band = bands.get(i);
        BigDecimal from = band.get("from").decimalValue();
        String at = lines.at("/bands/" + i);
        List<String> reasons = new ArrayList<>();
        if (i == 0 && from.signum() != 0) {
            reasons.add(at + "the first begins at 0, or there is a gap below " + from);
        }
        if (i > 0 && bands.get(i - 1).has("below")) {
            BigDecimal end = bands.get(i - 1).get("below").decimalValue();
            if (from.compareTo(end) > 0) {
                reasons.add(at + "there is a gap: the band before it ends at " + end + ", this begins at " + from);
            } else if (from.compareTo(end) < 0) {
                reasons.add(at + "there is an overlap: the band before it ends at " + end + ", this begins at " + from);
            }
        }
        boolean last = i == bands.size() - 1;
        if (band.has("below") == last) {
            reasons.add(at + (last ? "the last is open, or there is a gap above it" : "only the last is open"));
        } else if (!last && band.get("below").decimalValue().compareTo(from) <= 0) {
            reasons.add(at + "ends where it begins or before");
        }
        return reasons;
    }

    private static String gives(JsonNode bands, int i) {
        return bands.get(i).get("gives").asText();
    }
}
