package org.mingjian.query.creditstanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyPublicationWithdrawn;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewRequested;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.FinalityRule;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.penaltyregister.DecisionState;
import org.mingjian.query.projection.RecordedEvent;

/**
 * What the scores need of a case: each act that the subject answers for, the decision that penalises it, and whether that
 * was served, reviewed and may be shown. Events that name a decision bear on its acts alone.
 */
final class CaseEvents {
    private CaseEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        Object payload = event.payload();
        String penaltyCase = event.stream();
        if (payload instanceof ActEstablished act) {
            if (act.getParty().equals(draft.subject)) {
                establish(draft, penaltyCase, event.revision(), act);
            }
        } else if (payload instanceof PenaltyDecisionMade made) {
            if (made.getParty().equals(draft.subject)) {
                decide(draft, penaltyCase, event.revision(), made);
            }
        } else if (payload instanceof PenaltyDecisionServed served) {
            change(draft, penaltyCase, served.getDecision(), fact -> serve(fact, served));
        } else if (payload instanceof ReviewRequested requested) {
            change(draft, penaltyCase, requested.getDecision(), fact -> request(fact, requested));
        } else if (payload instanceof ReviewDecided decided) {
            change(draft, penaltyCase, decided.getDecision(), fact -> review(fact, decided));
        } else if (payload instanceof PenaltyPublished published) {
            change(draft, penaltyCase, published.getDecision(), fact -> fact.shown(true));
        } else if (payload instanceof PenaltyPublicationWithdrawn withdrawn) {
            change(draft, penaltyCase, withdrawn.getDecision(), fact -> fact.shown(false));
        }
    }

    private static void establish(Draft draft, String penaltyCase, long revision, ActEstablished act) {
        String within = FactEvents.act(penaltyCase, act.getActId());
        String shared = actOf(penaltyCase, act);
        draft.facts.replaceAll((key, fact) -> within.equals(fact.act()) ? fact.ofAct(shared) : fact);
        draft.put(penaltyCase + "#" + act.getActId(), Fact.act(revision, shared, Gravity.of(act.getSeverity())));
    }

    /** The first finding that it rests on, so that all that was established, ordered or imported for that is one act. */
    static String actOf(String penaltyCase, ActEstablished act) {
        return act.getFindings().stream()
                .map(finding -> FactEvents.act(finding.getInspection(), finding.getFindingId()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> FactEvents.act(penaltyCase, act.getActId()));
    }

    private static void decide(Draft draft, String penaltyCase, long revision, PenaltyDecisionMade made) {
        for (DecisionItem item : made.getItems()) {
            String key = penaltyCase + "#" + item.getActId();
            Fact act = draft.facts.get(key);
            Fact known = act == null
                    ? Fact.act(revision, FactEvents.act(penaltyCase, item.getActId()), Gravity.NOT_STATED)
                    : act;
            draft.put(
                    key,
                    known.decided(
                            made.getDecidedOn(),
                            revision,
                            made.getDocumentNumber(),
                            Gravity.of(made.getCreditClass()),
                            names(item.getKinds()),
                            made.getForPublication(),
                            made.getPublicUntil()));
        }
    }

    private static Fact serve(Fact fact, PenaltyDecisionServed served) {
        return FinalityRule.NOT_SERVED.equals(fact.finality())
                ? fact.standing(FinalityRule.SERVED, served.getServedOn())
                : fact;
    }

    /** One not served counts as little while it is reviewed as before. */
    private static Fact request(Fact fact, ReviewRequested requested) {
        return FinalityRule.NOT_SERVED.equals(fact.finality())
                ? fact
                : fact.standing(FinalityRule.OPEN, requested.getRequestedOn());
    }

    /** An outcome that can still be contested leaves the term to run anew; one without a decision served changes no term. */
    private static Fact review(Fact fact, ReviewDecided decided) {
        var before = fact.held() == null ? DecisionState.IN_FORCE : DecisionState.valueOf(fact.held());
        boolean changes = decided.getFine() != null || !decided.getKinds().isEmpty();
        Fact left = fact.held(before.after(decided.getOutcome(), changes).name(), names(decided.getKinds()));
        if (FinalityRule.NOT_SERVED.equals(fact.finality())) {
            return left;
        }
        LocalDate effective = decided.getEffectiveOn();
        return effective == null
                ? left.standing(FinalityRule.SERVED, decided.getDecidedOn())
                : left.standing(FinalityRule.FINAL, effective);
    }

    private static void change(Draft draft, String penaltyCase, String number, UnaryOperator<Fact> change) {
        List<String> keys = draft.facts.entrySet().stream()
                .filter(fact -> Fact.streamOf(fact.getKey()).equals(penaltyCase)
                        && number.equals(fact.getValue().document()))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(key -> draft.put(key, change.apply(Objects.requireNonNull(draft.facts.get(key)))));
    }

    private static List<String> names(List<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).distinct().sorted().toList();
    }
}
