package org.mingjian.command.penalty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.penalty.policy.Acts.PARTY;
import static org.mingjian.command.penalty.policy.Acts.code;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.FindingReference;
import mingjian.penalty.PenaltyKind;
import mingjian.rectification.OrderNature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.rules.PreStep;
import org.mingjian.command.shared.rules.ViolationRule;

/** What is established: in time, art 36; on findings, art 40; after a missed order, art 28 of 行政处罚法. */
class ActPoliciesTest {

    private static final String ORDER = "RectificationOrder-test.o1";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @ParameterizedTest
    @CsvSource({
        // until, discovered, danger, harm, barred: two years, five when both
        "2024-01-10, 2026-01-10, false, false, false",
        "2024-01-10, 2026-01-11, false, false, true",
        "2024-01-10, 2026-01-11, true, false, true",
        "2024-01-10, 2026-01-11, false, true, true",
        "2024-01-10, 2026-01-11, true, true, false",
        "2021-01-10, 2026-01-10, true, true, false",
        "2021-01-10, 2026-01-11, true, true, true",
        "2024-02-29, 2026-02-28, false, false, false",
        "2024-02-29, 2026-03-01, false, false, true",
        // What goes on is never too late.
        ", 2026-01-11, false, false, false"
    })
    void barsWhatWasDiscoveredTooLate(
            @Nullable LocalDate until, LocalDate discovered, boolean danger, boolean harm, boolean barred) {
        var act = Acts.timed(until, discovered, danger, harm);

        assertThat(LimitationPolicy.barred(act)).isEqualTo(barred);
        assertThat(code(LimitationPolicy.judge("CN-41", act))).isEqualTo(barred ? "time-barred" : null);
        assertThat(LimitationPolicy.judge("US-NY", act)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Inspection-test.i1, f1, Subject-test.s1, SupervisedUnit-test.u1, ",
        "Inspection-test.i1, f1, Subject-test.s1, , ",
        "Inspection-test.i1, f2, Subject-test.s1, SupervisedUnit-test.u1, finding-unknown",
        "Inspection-test.i1, f1, Subject-test.s2, SupervisedUnit-test.u1, finding-of-another",
        "Inspection-test.i1, f1, Subject-test.s1, SupervisedUnit-test.u2, finding-of-another",
        "Inspection-test.i2, f1, Subject-test.s1, SupervisedUnit-test.u1, stream-not-found"
    })
    void restsOnFindingsOfTheParty(
            String inspection, String finding, String party, @Nullable String unit, @Nullable String code) {
        Optional<InspectionFacts> recorded = Optional.of(
                        new InspectionFacts("Inspection-test.i1", 3, PARTY, "SupervisedUnit-test.u1", Set.of("f1")))
                .filter(facts -> facts.stream().equals(inspection));

        assertThat(code(FindingPolicy.judge(new FindingReference(inspection, finding), recorded, party, unit)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        // step, ladder, named, nature, missed on, of the party
        "ORDER, true, false, , , true, missed-order-needed",
        "ORDER, true, true, PRECONDITION, 2026-01-31, true, ",
        "NONE, true, false, , , true, ",
        "NONE, true, true, PRECONDITION, 2026-02-01, true, ",
        "NONE, true, true, PRECONDITION, 2026-02-02, true, order-not-missed",
        "NONE, true, true, PRECONDITION, , true, order-not-missed",
        "NONE, true, true, ADVICE, 2026-01-31, true, order-no-precondition",
        "NONE, true, true, WITH_PENALTY, 2026-01-31, true, order-no-precondition",
        "NONE, true, true, PRECONDITION, 2026-01-31, false, order-of-another-party",
        "NONE, false, true, PRECONDITION, 2026-01-31, true, rule-without-ladder",
        "NONE, true, true, , , true, stream-not-found",
        "NONE, false, false, , , true, "
    })
    void opensTheLadderByAMissedPreconditionOnly(
            PreStep step,
            boolean ladder,
            boolean named,
            @Nullable OrderNature nature,
            @Nullable LocalDate missed,
            boolean own,
            @Nullable String code) {
        ViolationRule rule = Acts.rule("1", null, null, 5_000L, ladder ? 9_000L : null, step, PenaltyKind.FINE);
        Optional<OrderFacts> order = nature == null ? Optional.empty() : Optional.of(order(nature, missed, own));

        assertThat(code(MissedOrderPolicy.judge("CN-41", rule, named ? ORDER : null, order, PARTY, DAY)))
                .isEqualTo(code);
        assertThat(MissedOrderPolicy.judge("CA-ON-Toronto", rule, named ? ORDER : null, order, PARTY, DAY))
                .isEmpty();
    }

    private static OrderFacts order(OrderNature nature, @Nullable LocalDate missed, boolean own) {
        return new OrderFacts(
                ORDER,
                2,
                own ? PARTY : "Subject-test.s2",
                null,
                nature,
                OrderFacts.Standing.OPEN,
                missed == null ? Map.of() : Map.of("1", missed));
    }
}
