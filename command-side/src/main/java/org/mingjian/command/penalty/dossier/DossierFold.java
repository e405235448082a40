package org.mingjian.command.penalty.dossier;

import static org.mingjian.command.penalty.dossier.Dossier.plus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.CaseConcluded;
import mingjian.penalty.NoPenaltyDecided;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyNoticeServed;
import mingjian.penalty.PenaltyPublicationWithdrawn;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewRequested;
import org.mingjian.command.shared.ReviewEffect;

/** What a case has come to after one more event. */
public final class DossierFold {

    /** That an act is not penalised, where the document that says so has no number. */
    private static final String SPARED = "no penalty";

    private DossierFold() {}

    /** What a case has come to after one more event of its stream, whichever it is. */
    public static Dossier afterAny(Dossier before, Object event) {
        if (event instanceof ActEstablished e) {
            return after(before, e);
        } else if (event instanceof PenaltyNoticeServed e) {
            return after(before, e);
        } else if (event instanceof PenaltyDecisionMade e) {
            return after(before, e);
        } else if (event instanceof NoPenaltyDecided e) {
            return after(before, e);
        } else if (event instanceof PenaltyDecisionServed e) {
            return after(before, e);
        } else if (event instanceof PerformanceRecorded e) {
            return after(before, e);
        } else if (event instanceof ReviewRequested e) {
            return after(before, e);
        } else if (event instanceof ReviewDecided e) {
            return after(before, e);
        } else if (event instanceof PenaltyPublished e) {
            return after(before, e);
        } else if (event instanceof PenaltyPublicationWithdrawn e) {
            return after(before, e);
        }
        return event instanceof CaseConcluded e ? after(before, e) : before;
    }

    public static Dossier after(Dossier before, ActEstablished e) {
        return before.withActs(plus(before.acts(), e.getActId(), EstablishedAct.of(e)));
    }

    public static Dossier after(Dossier before, PenaltyNoticeServed e) {
        return before.withNotice(e.getNoticeId(), new Notice(e.getParty(), Set.copyOf(e.getActs()), e.getServedOn()));
    }

    public static Dossier after(Dossier before, PenaltyDecisionMade e) {
        Decision decision = Decision.of(e);
        String number = e.getDocumentNumber();
        return before.withDecision(number, decision).withActs(settled(before.acts(), decision.acts(), number));
    }

    public static Dossier after(Dossier before, NoPenaltyDecided e) {
        String by = e.getDocumentNumber() == null ? SPARED : e.getDocumentNumber();
        return before.withActs(settled(before.acts(), e.getActs(), by));
    }

    public static Dossier after(Dossier before, PenaltyDecisionServed e) {
        return changed(before, e.getDecision(), decision -> decision.served(e.getServedOn()));
    }

    public static Dossier after(Dossier before, PerformanceRecorded e) {
        return changed(before, e.getDecision(), decision -> {
            Due due = decision.dues().get(e.getObligation());
            return due == null
                    ? decision
                    : decision.performing(plus(decision.dues(), e.getObligation(), due.performed(e)));
        });
    }

    public static Dossier after(Dossier before, ReviewRequested e) {
        return before.withReview(
                e.getReviewId(), new Review(e.getDecision(), e.getInstance(), e.getRequestedOn(), null));
    }

    public static Dossier after(Dossier before, ReviewDecided e) {
        String number = e.getDecision();
        ReviewEffect effect = ReviewEffect.of(e);
        Dossier closed =
                before.withReview(e.getReviewId(), new Review(number, e.getInstance(), e.getDecidedOn(), effect));
        Dossier reviewed = changed(closed, number, decision -> decision.reviewed(e));
        Decision decision = reviewed.decisions().get(number);
        if (decision == null) {
            return reviewed;
        }
        if (effect == ReviewEffect.ANEW) {
            return reviewed.withActs(reopened(reviewed.acts(), number));
        }
        return decision.inEffect()
                ? reviewed.withActs(settled(reviewed.acts(), open(reviewed, decision), number))
                : reviewed;
    }

    public static Dossier after(Dossier before, PenaltyPublished e) {
        return changed(
                before,
                e.getDecision(),
                decision -> decision.publishedAs(plus(decision.published(), e.getChannel(), e.getPublishedOn())));
    }

    public static Dossier after(Dossier before, PenaltyPublicationWithdrawn e) {
        return changed(before, e.getDecision(), decision -> {
            Map<String, LocalDate> left = new LinkedHashMap<>(decision.published());
            left.remove(e.getChannel());
            return decision.publishedAs(left);
        });
    }

    public static Dossier after(Dossier before, CaseConcluded e) {
        return before.withConcluded(e.getConcludedOn());
    }

    private static Dossier changed(Dossier before, String number, UnaryOperator<Decision> change) {
        Decision decision = before.decisions().get(number);
        return decision == null ? before : before.withDecision(number, change.apply(decision));
    }

    private static Map<String, EstablishedAct> settled(
            Map<String, EstablishedAct> before, Collection<String> ids, String by) {
        Map<String, EstablishedAct> after = new LinkedHashMap<>(before);
        ids.forEach(id -> after.computeIfPresent(id, (key, act) -> act.settledBy(by)));
        return after;
    }

    /** Acts that an earlier instance had reopened are settled again by the decision that a later one confirms. */
    private static List<String> open(Dossier dossier, Decision decision) {
        return dossier.actsOf(decision.acts()).stream()
                .filter(EstablishedAct::open)
                .map(EstablishedAct::id)
                .toList();
    }

    private static Map<String, EstablishedAct> reopened(Map<String, EstablishedAct> before, String decision) {
        Map<String, EstablishedAct> after = new LinkedHashMap<>(before);
        after.replaceAll((id, act) -> decision.equals(act.settledBy()) ? act.settledBy(null) : act);
        return after;
    }
}
