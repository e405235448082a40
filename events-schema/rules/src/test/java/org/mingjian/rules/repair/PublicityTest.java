package org.mingjian.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.pack.Shipped;
import org.mingjian.rules.repair.Publicity.Published;

/** Decree 58 of 2023 and decree 36 of 2025, each for the decisions of its days. */
class PublicityTest {

    private static final RepairRules RULES = new RepairRules(Shipped.packs());

    @ParameterizedTest(name = "{0} {1}, summary {2}, field {3}: {4} {5}, until {6}, repairable from {7}, by {8}")
    @CsvSource(
            nullValues = "-",
            value = {
                // Decree 58: no classes, three months to three years; a year at least in the fields of safety.
                "2023-05-01, FINE, false, -, -, YES, 2026-05-01, 2023-08-02, R58-REST",
                "2026-03-31, FINE, false, -, -, YES, 2029-03-31, 2026-07-01, R58-REST",
                "2026-03-31, CLOSURE, false, -, -, YES, 2029-03-31, 2026-07-01, R58-REST",
                "2025-02-28, FINE WARNING, false, FOOD, -, YES, 2028-02-28, 2026-03-01, R58-SAFETY",
                "2025-02-28, PUBLIC_CRITICISM, false, -, -, YES, 2028-02-28, 2025-05-29, R58-REST",
                "2025-02-28, WARNING, false, -, -, NEVER, -, -, R58-WARNING-ONLY",
                "2025-02-28, FINE, true, FOOD, -, NEVER, -, -, R58-SUMMARY",
                // Decree 36: minor, general, serious.
                "2026-04-01, FINE, false, -, GENERAL, YES, 2027-04-01, 2026-07-02, R36-GENERAL",
                "2026-04-01, FINE, false, FOOD, GENERAL, YES, 2027-04-01, 2026-07-02, R36-GENERAL",
                "2026-04-01, FINE CLOSURE, false, -, SERIOUS, YES, 2029-04-01, 2027-04-02, R36-SERIOUS",
                "2026-04-01, LICENCE_SUSPENSION, false, -, GENERAL, YES, 2027-04-01, 2026-07-02, R36-GENERAL",
                "2026-04-01, LICENCE_REVOCATION, false, -, SERIOUS, YES, 2029-04-01, 2027-04-02, R36-SERIOUS",
                "2026-04-01, PROFESSION_BAN, false, -, SERIOUS, YES, 2029-04-01, 2027-04-02, R36-SERIOUS",
                "2026-04-01, WARNING PUBLIC_CRITICISM, false, -, MINOR, NOT_IN_PRINCIPLE, 2026-07-01, 2026-04-01, R36-MINOR",
                "2026-04-01, WARNING FINE, false, -, GENERAL, YES, 2027-04-01, 2026-07-02, R36-GENERAL",
                "2026-04-01, FINE, true, -, MINOR, NOT_IN_PRINCIPLE, 2026-07-01, 2026-04-01, R36-MINOR",
                // The day of the same number, or the last of a month that has none (民法典 art 202).
                "2026-11-30, FINE, false, -, GENERAL, YES, 2027-11-30, 2027-03-01, R36-GENERAL"
            })
    void followsTheRulesOfTheDayOfTheDecision(
            LocalDate day,
            String kinds,
            boolean summary,
            @Nullable String field,
            @Nullable RecordClass recordClass,
            Published published,
            @Nullable LocalDate last,
            @Nullable LocalDate repairable,
            String rule) {
        Publicity publicity = RULES.publicity(
                        new Decision("CN-411081", day, null, Set.of(kinds.split(" ")), summary, field))
                .orElseThrow();

        assertThat(publicity.recordClass()).isEqualTo(recordClass);
        assertThat(publicity.published()).isEqualTo(published);
        assertThat(publicity.firstDay()).isEqualTo(published == Published.NEVER ? null : day);
        assertThat(publicity.lastDay()).isEqualTo(last);
        assertThat(publicity.repairableFrom()).isEqualTo(repairable);
        assertThat(publicity.rule()).isEqualTo(rule);
    }

    @Test
    void hasAnotherLastDayForTheSameDecisionOneDayLater() {
        Publicity before = of("2026-03-31", null);
        Publicity after = of("2026-04-01", null);

        assertThat(before.lastDay()).isEqualTo(LocalDate.of(2029, 3, 31));
        assertThat(before.article()).contains("第58号").contains("2023");
        assertThat(after.lastDay()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(after.article()).contains("第36号").contains("2025");
        assertThat(before.packSha256()).isNotEqualTo(after.packSha256());
    }

    @Test
    void keepsAMinorDecisionFromPublicViewUnlessItWasMadePublicAndThenForThreeMonths() {
        Publicity minor = of("2026-04-01", RecordClass.MINOR);

        assertThat(minor.opens(false)).isFalse();
        assertThat(minor.opens(true)).isTrue();
        assertThat(minor.isOver(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(minor.isOver(LocalDate.of(2026, 7, 2))).isTrue();
    }

    @Test
    void opensNeverWhatIsNeverPublic() {
        Publicity warning = RULES.publicity(
                        new Decision("CN-41", LocalDate.of(2025, 2, 28), null, Set.of("WARNING"), false, null))
                .orElseThrow();

        assertThat(warning.opens(true)).isFalse();
        assertThat(warning.isOver(LocalDate.MAX)).isFalse();
    }

    @Test
    void takesTheClassThatTheOrganStates() {
        Publicity stated = of("2026-04-01", RecordClass.SERIOUS);

        assertThat(stated.recordClass()).isEqualTo(RecordClass.SERIOUS);
        assertThat(stated.classRule()).isNull();
        assertThat(stated.rule()).isEqualTo("R36-SERIOUS");
    }

    @Test
    void knowsNoClassUnderTheFormerDecree() {
        assertThat(of("2026-03-31", RecordClass.MINOR).recordClass()).isNull();
    }

    @Test
    void saysWhatIsNotSettled() {
        assertThat(of("2026-04-01", null).warnings())
                .anySatisfy(text -> assertThat(text).startsWith("R36-CLASS-REST: "));
        assertThat(of("2026-03-31", null).warnings())
                .anySatisfy(text -> assertThat(text).startsWith("R58-REST: "));
    }

    @Test
    void hasNoRulesBeforeTheFirstDecreeNorElsewhere() {
        assertThat(RULES.publicity(decision("CN", "2023-04-30", null))).isEmpty();
        assertThat(RULES.publicity(decision("CA-ON-Toronto", "2026-04-01", null)))
                .isEmpty();
    }

    private static Publicity of(String day, @Nullable RecordClass stated) {
        return RULES.publicity(decision("CN-41", day, stated)).orElseThrow();
    }

    private static Decision decision(String jurisdiction, String day, @Nullable RecordClass stated) {
        return new Decision(jurisdiction, LocalDate.parse(day), stated, Set.of("FINE"), false, null);
    }
}
