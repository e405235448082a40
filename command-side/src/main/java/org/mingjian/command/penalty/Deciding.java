package org.mingjian.command.penalty;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mingjian.document.DocumentKind;
import mingjian.penalty.DecisionItem;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.penalty.dossier.Notice;
import org.mingjian.command.penalty.policy.CombinedPolicy;
import org.mingjian.command.penalty.policy.DecidedActsPolicy;
import org.mingjian.command.penalty.policy.DoubleFinePolicy;
import org.mingjian.command.penalty.policy.FinePolicy;
import org.mingjian.command.penalty.policy.KindsPolicy;
import org.mingjian.command.penalty.policy.LimitationPolicy;
import org.mingjian.command.penalty.policy.NoticePolicy;
import org.mingjian.command.penalty.policy.ObligationsPolicy;
import org.mingjian.command.penalty.policy.PartyPolicy;
import org.mingjian.command.penalty.policy.PublicFieldsPolicy;
import org.mingjian.command.penalty.policy.RuleInTimePolicy;
import org.mingjian.command.penalty.policy.SummaryPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.PartyFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.rules.FineBand;
import org.mingjian.command.shared.rules.ViolationRule;
import org.mingjian.command.shared.rules.ViolationRules;

/** Judges that a decision may be made: acts, notice, limitation, fines, what they add up to, and what must be published. */
final class Deciding {

    private final Step step;
    private final MakePenaltyDecision c;
    private final ViolationRules rules;
    private final String jurisdiction;
    private final List<String> ids;
    private final Map<String, EstablishedAct> acts;

    private Deciding(Step step, MakePenaltyDecision c, ViolationRules rules) {
        this.step = step;
        this.c = c;
        this.rules = rules;
        this.jurisdiction = step.jurisdiction();
        this.ids = c.items().stream().map(DecisionItem::getActId).toList();
        this.acts = step.dossier().acts();
    }

    static MetaData judge(Step step, MakePenaltyDecision c, ViolationRules rules) {
        Deciding deciding = new Deciding(step, c, rules);
        deciding.acts();
        deciding.fines();
        deciding.result();
        return deciding.document();
    }

    private void acts() {
        step.on("decidedOn", c.decidedOn());
        Refused.ifAny(StatedPolicy.judge("procedure", c.procedure()));
        Refused.ifAny(StatedPolicy.judge("creditClass", c.creditClass()));
        Refused.ifAny(DecidedActsPolicy.judge(c.party(), ids, acts));
        Notice notice = c.notice() == null ? null : step.dossier().notices().get(c.notice());
        Refused.ifAny(NoticePolicy.onDeciding(
                jurisdiction, c.procedure(), c.notice(), notice, c.party(), ids, c.decidedOn()));
        Refused.ifAny(
                NoticePolicy.onDecidingAnew(jurisdiction, notice, step.dossier().anewOn(ids)));
        step.dossier().actsOf(ids).forEach(act -> Refused.ifAny(LimitationPolicy.judge(jurisdiction, act)));
    }

    private void fines() {
        for (DecisionItem item : c.items()) {
            EstablishedAct act = Objects.requireNonNull(acts.get(item.getActId()));
            Refused.ifAny(RuleInTimePolicy.onDeciding(jurisdiction, rules, act, c.decidedOn()));
            Optional<ViolationRule> rule = rules.find(act.rule(), act.version());
            if (rule.isPresent()) {
                Refused.ifAny(KindsPolicy.judge(item, rule.get()));
                Refused.ifAny(FinePolicy.judge(
                        item, act, rule.get(), RuleInTimePolicy.milderOn(c.decidedOn(), rule.get(), act, rules)));
            }
        }
        List<String> fined = c.items().stream()
                .filter(item -> item.getFine() != null)
                .map(DecisionItem::getActId)
                .toList();
        Refused.ifAny(DoubleFinePolicy.judge(fined, step.dossier().fined(), acts, this::ceiling));
    }

    private void result() {
        Refused.ifAny(CombinedPolicy.judge(jurisdiction, c.items(), c.kinds(), c.fine(), c.confiscated()));
        Refused.ifAny(ObligationsPolicy.judge(
                c.obligations(), step.dossier().dues(), c.fine(), c.confiscated(), c.decidedOn()));
        Refused.ifAny(DayOrderPolicy.judge("validUntil", c.validUntil(), "decidedOn", c.decidedOn()));
        Refused.ifAny(DayOrderPolicy.judge("publicUntil", c.publicUntil(), "decidedOn", c.decidedOn()));
    }

    private MetaData document() {
        Refused.ifAny(KnownIdPolicy.fresh(
                "documentNumber", c.documentNumber(), step.dossier().decisions().keySet()));
        Optional<PartyFacts> known = step.now().streams().party(c.party());
        Refused.ifAny(SubjectReferencePolicy.known(c.party(), known.isPresent()));
        PartyFacts party = known.orElseThrow();
        Refused.ifAny(PartyPolicy.judge(c.partyOnTheDay(), party, c.decidedOn()));
        Refused.ifAny(PublicFieldsPolicy.judge(
                jurisdiction, party, c.partyOnTheDay(), c.organCode(), c.kinds(), c.licence()));
        long fine = c.fine() == null ? 0 : c.fine().getAmountMinor();
        Refused.ifAny(SummaryPolicy.judge(jurisdiction, c.procedure(), party.kind(), c.kinds(), fine));
        MetaData about = About.relying(step.about(c.party()), party.stream(), party.revision());
        List<String> specialties = step.dossier().actsOf(ids).stream()
                .map(EstablishedAct::specialty)
                .toList();
        return step.numbered(
                step.within(about, c.decidedOn(), specialties),
                c.stream(),
                c.documentNumber(),
                DocumentKind.PENALTY_DECISION);
    }

    /** The highest fine for an act by its rule, as far as it does not depend on the gains. */
    private long ceiling(EstablishedAct act) {
        return rules.find(act.rule(), act.version())
                .map(rule -> rule.band(act.overdue(), act.serious()))
                .filter(FineBand::flat)
                .map(band -> band.ceiling(0))
                .orElse(-1L);
    }
}
