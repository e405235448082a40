package org.mingjian.command.penalty.policy;

import java.util.List;
import java.util.Optional;
import mingjian.penalty.ObligationKind;
import mingjian.shared.Money;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.penalty.dossier.Due;
import org.mingjian.command.shared.Rejection;

/**
 * A party pays what it owes and no more; what is paid on top for being late never exceeds the fine, 行政处罚法 art 72. An obligation
 * is met when its sum is reached, not before.
 */
public final class PerformancePolicy {

    private static final String LAW = "行政处罚法 art 66";
    private static final String LATE = "行政处罚法 art 72";

    private PerformancePolicy() {}

    /** There is something to perform: the decision stands, and it was served. */
    public static Optional<Rejection> onDecision(Decision decision) {
        if (!decision.inEffect()) {
            return Optional.of(Rejection.of("decision-not-in-effect").citing(LAW));
        }
        return decision.servedOn() == null
                ? Optional.of(Rejection.of("decision-not-served").citing(LAW))
                : Optional.empty();
    }

    /**
     * Judges a performance.
     *
     * @param id id of the obligation
     * @param due the obligation; null when the decision knows none of that id
     * @param paid what was paid; null when nothing
     * @param surcharge what was paid on top; null when nothing
     * @param complete whether the obligation is said to be met
     */
    public static Optional<Rejection> judge(
            String id, @Nullable Due due, @Nullable Money paid, @Nullable Money surcharge, boolean complete) {
        if (due == null) {
            return Optional.of(
                    Rejection.of("id-unknown").with("field", "obligation").with("id", id));
        }
        if (due.complete()) {
            return Optional.of(Rejection.of("obligation-met").citing(LAW).with("obligation", id));
        }
        if (foreign(due, paid) || foreign(due, surcharge)) {
            return Optional.of(Rejection.of("currency-not-allowed")
                    .citing(LAW)
                    .with("field", "paid")
                    .with("currencies", due.currency() == null ? List.of() : List.of(due.currency())));
        }
        long sum = due.paid() + minor(paid);
        if (sum > due.amount()) {
            return Optional.of(amounts("paid-too-much", LAW, sum, due.amount()));
        }
        long late = due.surcharge() + minor(surcharge);
        if (late > (due.kind() == ObligationKind.PAY_FINE ? due.amount() : 0)) {
            return Optional.of(amounts("surcharge-too-high", LATE, late, due.amount()));
        }
        return complete && sum < due.amount()
                ? Optional.of(amounts("not-paid-in-full", LAW, sum, due.amount()))
                : Optional.empty();
    }

    private static boolean foreign(Due due, @Nullable Money money) {
        return money != null && !money.getCurrency().equals(due.currency());
    }

    private static long minor(@Nullable Money money) {
        return money == null ? 0 : money.getAmountMinor();
    }

    private static Rejection amounts(String code, String law, long paid, long due) {
        return Rejection.of(code).citing(law).with("paid", paid).with("due", due);
    }
}
