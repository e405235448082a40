package org.mingjian.command.penalty.policy;

import java.time.LocalDate;
import java.util.Optional;
import mingjian.rectification.OrderNature;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.rules.PreStep;
import org.mingjian.command.shared.rules.ViolationRule;

/**
 * Only a precondition order that the party missed opens what a rule lays down for that 逾期不改; an order to correct is no penalty
 * itself, 行政处罚法 art 28, and advice opens nothing.
 */
public final class MissedOrderPolicy {

    private static final String LAW = "行政处罚法 art 28";
    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private MissedOrderPolicy() {}

    /**
     * Judges an act.
     *
     * @param rule the rule that it breaks
     * @param stream stream of the order; null when none is named
     * @param order the order; empty when there is no such stream
     * @param party stream of the party
     * @param day the day by which it must have been missed
     */
    public static Optional<Rejection> judge(
            String jurisdiction,
            ViolationRule rule,
            @Nullable String stream,
            Optional<OrderFacts> order,
            String party,
            LocalDate day) {
        if (!PLACE.covers(jurisdiction)) {
            return Optional.empty();
        }
        if (stream == null) {
            return rule.preStep() == PreStep.ORDER
                    ? Optional.of(
                            Rejection.of("missed-order-needed").citing(LAW).with("rule", rule.id()))
                    : Optional.empty();
        }
        if (order.isEmpty()) {
            return SubjectReferencePolicy.known(stream, false);
        }
        if (!rule.overdueLadder()) {
            return refusal("rule-without-ladder", stream, rule);
        }
        OrderFacts facts = order.get();
        if (!facts.subject().equals(party)) {
            return refusal("order-of-another-party", stream, rule);
        }
        if (facts.nature() != OrderNature.PRECONDITION) {
            return refusal("order-no-precondition", stream, rule);
        }
        return facts.missedBy(day) ? Optional.empty() : refusal("order-not-missed", stream, rule);
    }

    private static Optional<Rejection> refusal(String code, String order, ViolationRule rule) {
        return Optional.of(Rejection.of(code).citing(LAW).with("order", order).with("rule", rule.id()));
    }
}
