package org.mingjian.command.penalty.dossier;

import mingjian.penalty.Obligation;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PerformanceRecorded;
import mingjian.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a party has to do by a decision, and how far it did.
 *
 * @param kind its kind
 * @param amount what is to be paid in all, in the smallest unit; 0 when nothing is
 * @param currency of the amount; null when nothing is to be paid
 * @param paid what was paid of it
 * @param surcharge what was paid on top for being late
 * @param complete whether it is met
 */
public record Due(
        ObligationKind kind, long amount, @Nullable String currency, long paid, long surcharge, boolean complete) {

    static Due of(Obligation o) {
        Money money = o.getAmount();
        return new Due(o.getKind(), minor(money), money == null ? null : money.getCurrency(), 0, 0, false);
    }

    Due performed(PerformanceRecorded e) {
        return new Due(
                kind,
                amount,
                currency,
                paid + minor(e.getPaid()),
                surcharge + minor(e.getSurcharge()),
                complete || e.getComplete());
    }

    /** The same with a lower amount; met when as much was paid before. */
    Due loweredTo(long less) {
        return new Due(kind, less, currency, paid, surcharge, complete || paid >= less);
    }

    private static long minor(@Nullable Money money) {
        return money == null ? 0 : money.getAmountMinor();
    }
}
