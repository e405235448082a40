package org.mingjian.query.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingjian.query.support.Packs;

class RiskTest {
    private final Map<String, Fact> facts = new HashMap<>();

    @Test
    void beginsAtThePriorAndIsMovedLittleByOneVisit() {
        assertThat(risk().rate()).isEqualTo(1.5);

        visit("1", Map.of("f", Gravity.SERIOUS));
        assertThat(risk().rate()).isEqualTo((10 + 1.5 * 4) / 5);
        assertThat(risk().level()).isEqualTo("MEDIUM");
    }

    @Test
    void settlesToTheSubjectsOwnRateWithManyVisits() {
        for (int i = 0; i < 96; i++) {
            visit("" + i, Map.of());
        }
        assertThat(risk().rate()).isEqualTo(0.06);
        assertThat(risk().level()).isEqualTo("LOW");
    }

    @Test
    void looksBackOnlyAsFarAsThePackSays() {
        facts.put(
                "Inspection-1",
                new InspectionFact(day("2022-01-01"), 0, "PROBLEMS_FOUND", Map.of("f", Gravity.SERIOUS)));

        assertThat(risk().inspections()).isZero();
    }

    @Test
    void isUnknownWhereNoRulesAreInForce() {
        assertThat(Risk.estimate(Packs.SHIPPED, "US-CA", facts, day("2026-05-01")))
                .isNull();
    }

    private void visit(String id, Map<String, Gravity> findings) {
        facts.put("Inspection-" + id, new InspectionFact(day("2026-03-01"), 0, "PROBLEMS_FOUND", findings));
    }

    private Risk risk() {
        return Objects.requireNonNull(Risk.estimate(Packs.SHIPPED, "CN-410100", facts, day("2026-05-01")));
    }
}
