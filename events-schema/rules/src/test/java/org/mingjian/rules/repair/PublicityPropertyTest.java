package org.mingjian.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjian.rules.pack.Shipped;
import org.mingjian.rules.repair.Publicity.Published;

/** What holds of every decision since the first pack. */
class PublicityPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 5, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 4, 1);
    private static final RepairRules RULES = new RepairRules(Shipped.packs());

    @Property
    void isToldForEveryDecisionWithinThreeYears(@ForAll("decisions") Decision decision) {
        Publicity publicity = RULES.publicity(decision).orElseThrow();
        LocalDate last = publicity.lastDay();

        if (publicity.published() == Published.NEVER) {
            assertThat(last).isNull();
        } else {
            assertThat(last)
                    .isBetween(decision.decidedOn(), decision.decidedOn().plusYears(3));
            assertThat(publicity.repairableFrom()).isBetween(decision.decidedOn(), last);
        }
    }

    @Property
    void hasAClassFromTheDayOnWhichTheRulesKnowClasses(@ForAll("decisions") Decision decision) {
        assertThat(RULES.publicity(decision).orElseThrow().recordClass() != null)
                .isEqualTo(!decision.decidedOn().isBefore(CHANGE));
    }

    @Property
    void isByOneRuleOnly(@ForAll("decisions") Decision decision) {
        Publicity publicity = RULES.publicity(decision).orElseThrow();

        assertThat(RULES.publicity(decision)).contains(publicity);
        assertThat(publicity.rule()).startsWith(decision.decidedOn().isBefore(CHANGE) ? "R58-" : "R36-");
    }

    @Provide
    Arbitrary<Decision> decisions() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Set<String>> kinds = Arbitraries.of(
                        "WARNING", "PUBLIC_CRITICISM", "FINE", "CONFISCATION", "LICENCE_SUSPENSION", "CLOSURE", "OTHER")
                .set()
                .ofMaxSize(4);
        return Combinators.combine(
                        days,
                        Arbitraries.of(RecordClass.class).injectNull(0.5),
                        kinds,
                        Arbitraries.of(true, false),
                        Arbitraries.of("FOOD", "FIRE").injectNull(0.7))
                .as((day, stated, kind, summary, field) ->
                        new Decision("CN-410100", day, stated, kind, summary, field));
    }
}
