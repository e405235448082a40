package org.mingjian.query.creditstanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.Obligation;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyPublicationWithdrawn;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.Procedure;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewRequested;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Duties;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Imposed;
import org.mingjian.query.credit.Paper;
import org.mingjian.query.credit.PenaltyFact;
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
            change(draft, penaltyCase, served.getDecision(), fact -> fact.imposing(it -> serve(it, served)));
        } else if (payload instanceof PerformanceRecorded performed) {
            perform(draft, penaltyCase, event.revision(), performed);
        } else if (payload instanceof ReviewRequested requested) {
            change(draft, penaltyCase, requested.getDecision(), fact -> fact.imposing(it -> request(it, requested)));
        } else if (payload instanceof ReviewDecided decided) {
            change(draft, penaltyCase, decided.getDecision(), fact -> fact.imposing(it -> review(it, decided))
                    .by(paper -> review(paper, decided)));
        } else if (payload instanceof PenaltyPublished published) {
            change(draft, penaltyCase, published.getDecision(), fact -> fact.by(Paper::published));
        } else if (payload instanceof PenaltyPublicationWithdrawn withdrawn) {
            change(draft, penaltyCase, withdrawn.getDecision(), fact -> fact.by(Paper::withdrawn));
        }
    }

    private static void establish(Draft draft, String penaltyCase, long revision, ActEstablished act) {
        String within = FactEvents.act(penaltyCase, act.getActId());
        String shared = actOf(penaltyCase, act);
        draft.facts.replaceAll((key, fact) -> within.equals(fact.act()) ? fact.ofAct(shared) : fact);
        draft.put(penaltyCase + "#" + act.getActId(), PenaltyFact.act(revision, shared, Gravity.of(act.getSeverity())));
    }

    /** The first finding that it rests on, so that all that was established, ordered or imported for that is one act. */
    static String actOf(String penaltyCase, ActEstablished act) {
        return act.getFindings().stream()
                .map(finding -> FactEvents.act(finding.getInspection(), finding.getFindingId()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> FactEvents.act(penaltyCase, act.getActId()));
    }

    private static void decide(Draft draft, String penaltyCase, long revision, PenaltyDecisionMade made) {
        var paper = new Paper(
                made.getDocumentNumber(), null, !made.getForPublication(), false, made.getPublicUntil(), duties(made));
        for (DecisionItem item : made.getItems()) {
            String key = penaltyCase + "#" + item.getActId();
            var known = draft.facts.get(key) instanceof PenaltyFact act
                    ? act
                    : PenaltyFact.act(revision, FactEvents.act(penaltyCase, item.getActId()), Gravity.NOT_STATED);
            var imposed = Imposed.of(Gravity.of(made.getCreditClass()), names(item.getKinds()), Finality.NOT_SERVED)
                    .inSummary(made.getProcedure() == Procedure.SUMMARY);
            draft.put(key, known.decided(made.getDecidedOn(), revision, imposed, paper));
        }
    }

    private static @Nullable Duties duties(PenaltyDecisionMade made) {
        Duties duties = Duties.none();
        for (Obligation obligation : made.getObligations()) {
            duties = duties.with(obligation.getObligationId(), obligation.getDueOn());
        }
        return made.getObligations().isEmpty() ? null : duties;
    }

    private static Imposed serve(Imposed imposed, PenaltyDecisionServed served) {
        return imposed.finality() == Finality.NOT_SERVED
                ? imposed.under(Finality.SERVED, served.getServedOn())
                : imposed;
    }

    private static void perform(Draft draft, String penaltyCase, long revision, PerformanceRecorded performed) {
        if (performed.getComplete()) {
            change(
                    draft,
                    penaltyCase,
                    performed.getDecision(),
                    fact -> fact.by(
                            paper -> paper.done(performed.getObligation(), performed.getPerformedOn(), revision)));
        }
    }

    /** One not served counts as little while it is reviewed as before. */
    private static Imposed request(Imposed imposed, ReviewRequested requested) {
        return imposed.finality() == Finality.NOT_SERVED
                ? imposed
                : imposed.under(Finality.OPEN, requested.getRequestedOn());
    }

    /** An outcome that can still be contested leaves the term to run anew; one without a decision served changes no term. */
    private static Imposed review(Imposed imposed, ReviewDecided decided) {
        Imposed left = imposed.held(names(decided.getKinds()));
        if (imposed.finality() == Finality.NOT_SERVED) {
            return left;
        }
        LocalDate effective = decided.getEffectiveOn();
        return effective == null
                ? left.under(Finality.SERVED, decided.getDecidedOn())
                : left.under(Finality.FINAL, effective);
    }

    private static Paper review(Paper paper, ReviewDecided decided) {
        var before = paper.held() == null ? DecisionState.IN_FORCE : DecisionState.valueOf(paper.held());
        boolean changes = decided.getFine() != null || !decided.getKinds().isEmpty();
        return paper.held(before.after(decided.getOutcome(), changes).name());
    }

    private static void change(Draft draft, String penaltyCase, String number, UnaryOperator<PenaltyFact> change) {
        var changed = new HashMap<String, PenaltyFact>();
        draft.facts.forEach((key, any) -> {
            if (any instanceof PenaltyFact fact
                    && number.equals(fact.document())
                    && Fact.streamOf(key).equals(penaltyCase)) {
                changed.put(key, change.apply(fact));
            }
        });
        changed.forEach(draft::put);
    }

    private static List<String> names(List<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).distinct().sorted().toList();
    }
}
