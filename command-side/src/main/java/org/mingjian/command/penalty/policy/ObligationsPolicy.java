package org.mingjian.command.penalty.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.Obligation;
import mingjian.penalty.ObligationKind;
import mingjian.shared.Money;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;

/** A decision says how and by when it is to be performed, 行政处罚法 arts 59, 66: its obligations cover what it imposes in money. */
public final class ObligationsPolicy {

    private static final String LAW = "行政处罚法 art 59, 66";

    private ObligationsPolicy() {}

    /**
     * Judges the obligations of a decision.
     *
     * @param obligations the obligations
     * @param known ids of obligations that are taken within the case
     * @param fine the fine of the decision; null when there is none
     * @param confiscated what it confiscates; null when nothing
     * @param decidedOn the day of the decision
     */
    public static Optional<Rejection> judge(
            List<Obligation> obligations,
            Set<String> known,
            @Nullable Money fine,
            @Nullable Money confiscated,
            LocalDate decidedOn) {
        List<String> ids = obligations.stream().map(Obligation::getObligationId).toList();
        Optional<Rejection> taken = KnownIdPolicy.distinct("obligations.obligationId", ids)
                .or(() -> ids.stream()
                        .map(id -> KnownIdPolicy.fresh("obligations.obligationId", id, known))
                        .flatMap(Optional::stream)
                        .findFirst());
        if (taken.isPresent()) {
            return taken;
        }
        for (Obligation obligation : obligations) {
            Optional<Rejection> unfit = StatedPolicy.judge("obligations.kind", obligation.getKind())
                    .or(() -> DayOrderPolicy.judge("obligations.dueOn", obligation.getDueOn(), "decidedOn", decidedOn));
            if (unfit.isPresent()) {
                return unfit;
            }
        }
        return covered(obligations, ObligationKind.PAY_FINE, "fine", fine)
                .or(() -> covered(obligations, ObligationKind.SURRENDER_GAINS, "confiscated", confiscated));
    }

    private static Optional<Rejection> covered(
            List<Obligation> obligations, ObligationKind kind, String field, @Nullable Money imposed) {
        long sum = 0;
        boolean fits = true;
        for (Obligation obligation : obligations) {
            if (obligation.getKind() == kind) {
                Money amount = obligation.getAmount();
                fits &= amount != null
                        && imposed != null
                        && amount.getCurrency().equals(imposed.getCurrency());
                sum += amount == null ? 0 : amount.getAmountMinor();
            }
        }
        long due = imposed == null ? 0 : imposed.getAmountMinor();
        return fits && sum == due
                ? Optional.empty()
                : Optional.of(Rejection.of("obligations-not-covering")
                        .citing(LAW)
                        .with("field", field)
                        .with("imposed", due)
                        .with("obligations", sum));
    }
}
