package org.mingjian.command.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.FindingReference;
import mingjian.shared.Severity;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.penalty.policy.FindingPolicy;
import org.mingjian.command.penalty.policy.MissedOrderPolicy;
import org.mingjian.command.penalty.policy.RuleInTimePolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Carrier;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.rules.ViolationRule;
import org.mingjian.command.shared.rules.ViolationRules;

/** Judges that an act may be held to be proven: whose it is, what it rests on, and by which rule it is judged. */
final class Establishing {

    private Establishing() {}

    static MetaData judge(Step step, EstablishAct c, ViolationRules rules) {
        Circumstances now = step.now();
        Refused.ifAny(StatedPolicy.judge("severity", c.severity()));
        Refused.ifAny(
                KnownIdPolicy.fresh("actId", c.actId(), step.dossier().acts().keySet()));
        Refused.ifAny(SubjectReferencePolicy.judge(c.party(), now.streams().subject(c.party())));
        MetaData about = PastFacts.about(c.party(), c.unit(), null, "discoveredOn", c.discoveredOn(), now);
        Carrier.check(step.dossier().organ(), step.token(), step.today(), now.streams());
        Refused.ifAny(DayOrderPolicy.judge("discoveredOn", c.discoveredOn(), "from", c.from()));
        Refused.ifAny(DayOrderPolicy.judge("until", c.until(), "from", c.from()));
        Refused.ifAny(DayOrderPolicy.judge("discoveredOn", c.discoveredOn(), "until", c.until()));
        about = resting(about, c, now);
        about = judged(about, step, c, rules);
        Set<String> laws =
                rules.find(c.rule(), c.ruleVersion()).map(ViolationRule::laws).orElse(Set.of());
        return step.within(about, step.today(), List.of(c.specialty()), laws);
    }

    private static MetaData resting(MetaData about, EstablishAct c, Circumstances now) {
        MetaData relied = about;
        for (FindingReference reference : c.findings()) {
            Optional<InspectionFacts> inspection = now.streams().inspection(reference.getInspection());
            Refused.ifAny(FindingPolicy.judge(reference, inspection, c.party(), c.unit()));
            relied = About.relying(
                    relied, reference.getInspection(), inspection.orElseThrow().revision());
        }
        return relied;
    }

    private static MetaData judged(MetaData about, Step step, EstablishAct c, ViolationRules rules) {
        LocalDate day = c.until() == null ? c.discoveredOn() : c.until();
        Refused.ifAny(RuleInTimePolicy.judge(
                step.jurisdiction(),
                rules,
                c.rule(),
                c.ruleVersion(),
                day,
                step.today(),
                c.missedOrder() != null,
                c.severity() == Severity.SERIOUS));
        Optional<ViolationRule> rule = rules.find(c.rule(), c.ruleVersion());
        Optional<OrderFacts> order = c.missedOrder() == null
                ? Optional.empty()
                : step.now().streams().order(c.missedOrder());
        if (rule.isPresent()) {
            Refused.ifAny(MissedOrderPolicy.judge(
                    step.jurisdiction(), rule.get(), c.missedOrder(), order, c.party(), c.discoveredOn()));
        }
        return order.map(o -> About.relying(about, o.stream(), o.revision())).orElse(about);
    }
}
