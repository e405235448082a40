package org.mingjian.query.tierdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.credit.PenaltyFact;

class RestsOnTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final Map<String, Fact> facts = new HashMap<>();

    private void inspected(String stream, @Nullable LocalDate on, long revision, @Nullable String result) {
        facts.put(stream, new InspectionFact(on, revision, result, Map.of()));
    }

    private Optional<RestsOn> restsOn() {
        return RestsOn.of(facts, fact -> true, FROM, DAY);
    }

    @Test
    void namesTheNewestFirst() {
        inspected("Inspection-1", DAY.minusDays(9), 4, "NO_PROBLEM_FOUND");
        inspected("Inspection-2", DAY, 5, "PROBLEMS_FOUND");

        RestsOn restsOn = restsOn().orElseThrow();

        assertThat(restsOn.events()).containsExactly("Inspection-2@5", "Inspection-1@4");
        assertThat(restsOn.newest()).isEqualTo(DAY);
    }

    @Test
    void leavesOutOtherDaysAndWhatCameToNothing() {
        inspected("Inspection-1", FROM.minusDays(1), 4, "NO_PROBLEM_FOUND");
        inspected("Inspection-2", DAY.plusDays(1), 4, "NO_PROBLEM_FOUND");
        inspected("Inspection-3", DAY, 4, null);
        inspected("Inspection-4", null, 4, null);

        assertThat(restsOn()).isEmpty();
    }

    @Test
    void namesAStreamOnceByItsLastEvent() {
        facts.put("PenaltyCase-1#a", PenaltyFact.act(3, "a", Gravity.MINOR));
        facts.put("PenaltyCase-1#b", decided(7, "b"));
        facts.put("PenaltyCase-1#c", decided(5, "c"));

        assertThat(restsOn().orElseThrow().events()).containsExactly("PenaltyCase-1@7");
    }

    @Test
    void namesNoMoreThanAreLookedFor() {
        for (int i = 0; i < 300; i++) {
            inspected("Inspection-" + i, DAY.minusDays(i), 0, "NO_PROBLEM_FOUND");
        }

        assertThat(restsOn().orElseThrow().events())
                .hasSize(RestsOn.MOST)
                .startsWith("Inspection-0@0")
                .endsWith("Inspection-199@0");
    }

    private static PenaltyFact decided(long revision, String act) {
        return new PenaltyFact(DAY.minusDays(1), revision, false, act, null, null, null);
    }
}
