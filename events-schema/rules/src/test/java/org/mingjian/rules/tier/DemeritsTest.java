package org.mingjian.rules.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.pack.PackReader;
import org.mingjian.rules.pack.Shipped;
import org.mingjian.rules.tier.evidence.DemeritEntry;
import org.mingjian.rules.tier.evidence.Demerits;

/** Demerit points of institutions and staff: bands, and cycles to their last day. */
class DemeritsTest {

    private static final TierScheme SCHEME = Schemes.of("medical-institution-demerits", "2009");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    @ParameterizedTest(name = "{0}: {1} points, {2}")
    @CsvSource({
        "'',         0,  BELOW_12",
        "10 1,       11, BELOW_12",
        "10 2,       12, FROM_12",
        "10 4 1,     15, FROM_12",
        "10 6,       16, FROM_16",
        "10 6 2 1,   19, FROM_16",
        "10 10,      20, FROM_20",
        "10 10 10,   30, FROM_20"
    })
    void addsUpToABand(String points, int sum, String tier) {
        List<DemeritEntry> entries = new ArrayList<>();
        for (String one : points.isEmpty() ? new String[0] : points.split(" ")) {
            entries.add(entry(Integer.parseInt(one), DAY.minusDays(entries.size())));
        }

        Proposal proposal = SCHEME.evaluate(new Demerits(null, entries), DAY);

        assertThat(proposal.score()).isEqualByComparingTo(String.valueOf(sum));
        assertThat(proposal.tier()).isEqualTo(Schemes.ref("medical-institution-demerits", "2009", tier));
        assertThat(proposal.reasons()).hasSize(entries.size() + 3);
    }

    @ParameterizedTest(name = "on {0}: {1} points, {2}, changes on {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-31, 10, BELOW_12, 2025-01-01",
                "2025-01-01, 6,  BELOW_12, 2026-01-01",
                "2025-12-30, 6,  BELOW_12, 2026-01-01",
                "2025-12-31, 16, FROM_16,  2026-01-01",
                "2026-01-01, 0,  BELOW_12, -"
            })
    void countsInACycleToItsLastDayAndBeginsTheNextAtNothing(
            LocalDate day, int points, String tier, @Nullable LocalDate changes) {
        Demerits demerits = new Demerits(
                null,
                List.of(
                        entry(10, LocalDate.of(2025, 12, 31)),
                        entry(6, LocalDate.of(2025, 1, 1)),
                        entry(10, LocalDate.of(2024, 12, 31))));

        Proposal proposal = SCHEME.evaluate(demerits, day);

        assertThat(proposal.score()).isEqualByComparingTo(String.valueOf(points));
        assertThat(Objects.requireNonNull(proposal.tier()).tier()).isEqualTo(tier);
        assertThat(proposal.nextReview()).isEqualTo(changes);
    }

    @ParameterizedTest(name = "cycles from {0}, on {1}: {2} to {3}")
    @CsvSource({
        "2024-02-29, 2025-02-27, 2024-02-29, 2025-02-27",
        "2024-02-29, 2025-02-28, 2025-02-28, 2026-02-27",
        "2024-02-29, 2028-02-29, 2028-02-29, 2029-02-27",
        "2024-07-15, 2025-07-14, 2024-07-15, 2025-07-14",
        "2024-07-15, 2025-07-15, 2025-07-15, 2026-07-14"
    })
    void takesCyclesOfAPartysOwn(LocalDate own, LocalDate day, LocalDate from, LocalDate to) throws IOException {
        DemeritRules rules = ownDay().demerits().orElseThrow();

        assertThat(rules.cycleOf(own, day)).contains(new DemeritCycle(from, to));
    }

    @Test
    void doesNotGradeWhenAPartysOwnCyclesAreNotKnown() throws IOException {
        assertThat(ownDay().evaluate(new Demerits(null, List.of()), DAY).notGraded())
                .isEqualTo(NotGraded.NO_EVIDENCE);
        assertThat(ownDay().evaluate(new Demerits(DAY.plusDays(1), List.of()), DAY)
                        .notGraded())
                .isEqualTo(NotGraded.NOT_YET);
    }

    @Test
    void refusesPointsThatItsTableDoesNotHave() {
        DemeritEntry other = new DemeritEntry("decision-1", "MI-ITEM-3", 3, DAY);
        DemeritEntry wrong = new DemeritEntry("decision-1", "MI-ITEM-4", 5, DAY);

        assertThat(SCHEME.evaluate(new Demerits(null, List.of(other)), DAY).notGraded())
                .isEqualTo(NotGraded.OUTSIDE_SCHEME);
        assertThat(SCHEME.evaluate(new Demerits(null, List.of(wrong)), DAY).notGraded())
                .isEqualTo(NotGraded.OUTSIDE_SCHEME);
        assertThatThrownBy(() -> new DemeritEntry(" ", "MI-ITEM-4", 4, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesEachBandAConsequenceForSomebodyToDecideUpon() {
        for (String id : List.of("medical-institution-demerits", "medical-staff-demerits")) {
            assertThat(Schemes.of(id, "2009").tiers().subList(0, 3))
                    .extracting(
                            tier -> Objects.requireNonNull(tier.consequence()).zh())
                    .doesNotHaveDuplicates();
            assertThat(Schemes.of(id, "2009").tiers().get(3).consequence()).isNull();
        }
    }

    private static DemeritEntry entry(int points, LocalDate on) {
        return new DemeritEntry("decision of " + on, "MI-ITEM-" + points, points, on);
    }

    private static TierScheme ownDay() throws IOException {
        String text = Files.readString(Shipped.DIRECTORY.resolve("CN/medical-institution-demerits-2009.yaml"));
        assertThat(text).contains("begins: CALENDAR_YEAR");
        return new TierSchemes(List.of(PackReader.read("own", text.replace("CALENDAR_YEAR", "OWN_DAY"))))
                .byVersion("medical-institution-demerits", "2009")
                .orElseThrow();
    }
}
