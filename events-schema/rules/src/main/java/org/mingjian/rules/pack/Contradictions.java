package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a schema cannot say of a pack, whatever it is about. */
final class Contradictions {

    private Contradictions() {}

    static List<String> in(PackHeader header, JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>();
        if (header.validTo() != null && header.validTo().isBefore(header.validFrom())) {
            reasons.add(lines.at("/validTo") + "lies before validFrom");
        }
        reasons.addAll(
                switch (header.kind()) {
                    case CREDIT_STANDING -> StandingContradictions.in(root, lines);
                    case WORKING_DAYS -> YearContradictions.in(header, root, lines);
                    case CREDIT_REPAIR -> RepairContradictions.in(root, lines);
                    case TIER_SCHEME -> SchemeContradictions.in(root, lines);
                    case INSPECTION_LIMITS -> LimitContradictions.in(root, lines);
                    case VIOLATIONS -> List.<String>of();
                });
        return reasons;
    }
}
