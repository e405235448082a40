package org.mingjian.command.penalty.policy;

import java.util.Optional;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.PenaltyKind;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.rules.Sureness;
import org.mingjian.command.shared.rules.ViolationRule;

/**
 * A penalty is of a kind that the rule provides, 行政处罚法 art 4; unlawful gains are confiscated by any rule, art 28. A rule that is
 * not settled may list its kinds in part, so it bars none.
 */
public final class KindsPolicy {

    private static final String LAW = "行政处罚法 art 4";

    private KindsPolicy() {}

    /** Judges one item of a decision by the rule on its act. */
    public static Optional<Rejection> judge(DecisionItem item, ViolationRule rule) {
        return rule.sureness() == Sureness.UNSURE
                ? Optional.empty()
                : item.getKinds().stream()
                        .filter(kind -> kind != PenaltyKind.CONFISCATION
                                && !rule.kinds().contains(kind))
                        .findFirst()
                        .map(kind -> Rejection.of("kind-not-provided")
                                .citing(LAW)
                                .with("act", item.getActId())
                                .with("rule", rule.id())
                                .with("version", rule.version())
                                .with("kind", kind.name())
                                .with(
                                        "kinds",
                                        rule.kinds().stream()
                                                .map(PenaltyKind::name)
                                                .sorted()
                                                .toList()));
    }
}
