package org.mingjian.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationItemVerified;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.VerificationMeans;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.command.shared.OrderFacts.Standing;

/** What others may know of an order. */
class OrderFoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Test
    void holdsAnItemMissedThoughItIsPutRightLater() {
        OrderFacts order = facts(
                ordered(null),
                unmet(1),
                new RectificationItemVerified("a", DAY.plusDays(3), VerificationMeans.ON_SITE, null, List.of()),
                new RectificationOrderWrittenOff(DAY.plusDays(3), null));

        assertThat(order.standing()).isEqualTo(Standing.WRITTEN_OFF);
        assertThat(order.missedBy(DAY)).isFalse();
        assertThat(order.missedBy(DAY.plusDays(1))).isTrue();
        assertThat(order.revision()).isEqualTo(3);
    }

    @Test
    void holdsNothingMissedThatIsWithdrawnOrHasANewTerm() {
        RectificationOrderWithdrawn withdrawn = new RectificationOrderWithdrawn(DAY.plusDays(4), "错发");
        RectificationOrderReopened reopened =
                new RectificationOrderReopened(DAY.plusDays(5), List.of("a"), DAY.plusDays(20), "误撤");

        assertThat(facts(ordered(null), unmet(1), withdrawn).missedBy(DAY.plusDays(9)))
                .isFalse();
        assertThat(facts(ordered(null), unmet(1), withdrawn, reopened).missedBy(DAY.plusDays(9)))
                .isFalse();
        assertThat(facts(ordered(null), unmet(1), withdrawn, reopened).standing())
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void knowsOneGivenElsewhere() {
        OrderFacts order = facts(new HistoricOrderRecorded(
                "Subject-a.b",
                null,
                null,
                "1",
                DAY,
                OrderNature.ADVICE,
                null,
                null,
                Severity.MINOR,
                null,
                null,
                null,
                new ImportedFrom("test", "t.csv", 1L, "m@1", null)));

        assertThat(order.standing()).isEqualTo(Standing.HISTORIC);
        assertThat(order.nature()).isEqualTo(OrderNature.ADVICE);
    }

    private static OrderFacts facts(Object... events) {
        OrderFacts facts = null;
        for (int i = 0; i < events.length; i++) {
            facts = OrderFold.after(facts, "RectificationOrder-a.1", i, events[i]);
        }
        return Objects.requireNonNull(facts);
    }

    private static RectificationFoundUnmet unmet(int days) {
        return new RectificationFoundUnmet(DAY.plusDays(days), List.of("a"), "仍未改正", null, List.of());
    }

    private static RectificationOrdered ordered(@Nullable LocalDate dueOn) {
        return new RectificationOrdered(
                "Subject-a.b",
                null,
                "CN-411402",
                null,
                null,
                OrderNature.PRECONDITION,
                "1",
                "公共场所",
                List.of("条例 1"),
                List.of(),
                Severity.MINOR,
                DAY,
                dueOn == null,
                dueOn,
                List.of());
    }
}
