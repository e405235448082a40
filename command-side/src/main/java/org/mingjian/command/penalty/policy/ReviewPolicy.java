package org.mingjian.command.penalty.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.ReviewInstance;
import mingjian.penalty.ReviewOutcome;
import mingjian.shared.Money;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.penalty.dossier.Review;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.ReviewEffect;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;

/**
 * A decision is reviewed by one instance at a time, 行政复议法 art 29, 行政诉讼法 art 44, and not changed to the worse for who asked
 * for it, 行政复议法 art 63, 行政诉讼法 art 77; an organ that corrects itself to the worse decides anew, after a notice, 行政处罚法 art 44.
 */
public final class ReviewPolicy {

    private static final String ONE = "行政复议法 art 29";

    private ReviewPolicy() {}

    /** On a request: its id is new, and no other review of the decision is open. */
    public static Optional<Rejection> onRequest(String id, String decision, Map<String, Review> reviews) {
        return KnownIdPolicy.fresh("reviewId", id, reviews.keySet()).or(() -> reviews.entrySet().stream()
                .filter(review ->
                        review.getValue().open() && review.getValue().decision().equals(decision))
                .findFirst()
                .map(review -> Rejection.of("review-open").citing(ONE).with("review", review.getKey())));
    }

    /** On an outcome: it is that of the request, where that was recorded, and there is no other yet. */
    public static Optional<Rejection> onOutcome(
            String id, String decision, ReviewInstance instance, Map<String, Review> reviews) {
        Review review = reviews.get(id);
        return review == null || review.open() && review.decision().equals(decision) && review.instance() == instance
                ? Optional.empty()
                : Optional.of(Rejection.of("review-disagrees")
                        .with("review", id)
                        .with("decision", review.decision())
                        .with("instance", review.instance().name())
                        .with("open", review.open()));
    }

    /** On the day of an outcome: not before the request, nor before the last outcome on the decision. */
    public static Optional<Rejection> onDay(String id, String decision, LocalDate day, Map<String, Review> reviews) {
        return reviews.entrySet().stream()
                .filter(review -> review.getValue().decision().equals(decision)
                        && (!review.getValue().open() || review.getKey().equals(id)))
                .flatMap(review ->
                        DayOrderPolicy.judge(
                                "decidedOn",
                                day,
                                "review " + review.getKey(),
                                review.getValue().on())
                                .stream())
                .findFirst();
    }

    /** On a decision that is to stand again: its acts were not decided anew in the meantime, 行政处罚法 art 29. */
    public static Optional<Rejection> onStanding(
            String number, Decision decision, ReviewEffect effect, Collection<EstablishedAct> acts) {
        return decision.inEffect() || !effect.inEffect(false)
                ? Optional.empty()
                : acts.stream()
                        .filter(act -> !act.open() && !number.equals(act.settledBy()))
                        .findFirst()
                        .map(act -> Rejection.of("act-already-decided")
                                .citing("行政处罚法 art 29")
                                .with("act", act.id())
                                .with("by", act.settledBy()));
    }

    /** On its effect: a change says what changes, nothing else does, and a fine does not rise. */
    public static Optional<Rejection> onEffect(
            Decision decision,
            ReviewInstance instance,
            ReviewOutcome outcome,
            @Nullable Money fine,
            Collection<PenaltyKind> kinds) {
        boolean says = fine != null || !kinds.isEmpty();
        if (says != (ReviewEffect.of(outcome, says) == ReviewEffect.CHANGED)) {
            return Optional.of(Rejection.of("outcome-disagrees").with("outcome", outcome.name()));
        }
        if (fine == null) {
            return Optional.empty();
        }
        if (!fine.getCurrency().equals(decision.currency()) && decision.currency() != null) {
            return Optional.of(Rejection.of("currency-not-allowed")
                    .with("field", "fine")
                    .with("currencies", List.of(decision.currency())));
        }
        return fine.getAmountMinor() > decision.fine()
                ? Optional.of(Rejection.of("fine-raised-on-review")
                        .citing(against(instance))
                        .with("fine", fine.getAmountMinor())
                        .with("before", decision.fine()))
                : Optional.empty();
    }

    private static String against(ReviewInstance instance) {
        return switch (instance) {
            case RECONSIDERATION, NOT_STATED -> "行政复议法 art 63";
            case FIRST_INSTANCE, SECOND_INSTANCE, RETRIAL -> "行政诉讼法 art 77";
            case OWN_CORRECTION -> "行政处罚法 art 44, 62";
        };
    }
}
