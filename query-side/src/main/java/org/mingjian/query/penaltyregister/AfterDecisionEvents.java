package org.mingjian.query.penaltyregister;

import java.util.List;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyPublicationWithdrawn;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewRequested;

/** What becomes of a decision: served, reviewed, performed, published. */
final class AfterDecisionEvents {
    private AfterDecisionEvents() {}

    static void apply(Draft draft, Object payload) {
        if (payload instanceof PenaltyDecisionServed served) {
            draft.decision(
                    served.getDecision(),
                    decision -> decision.with(Decision.turn(
                            served.getServedOn(),
                            Decision.What.SERVED,
                            served.getMethod().name())));
        } else if (payload instanceof ReviewRequested requested) {
            draft.decision(requested.getDecision(), decision -> decision.with(turn(requested)));
        } else if (payload instanceof ReviewDecided decided) {
            draft.decision(decided.getDecision(), decision -> decision.with(turn(decided)));
        } else if (payload instanceof PerformanceRecorded performed) {
            draft.decision(
                    performed.getDecision(),
                    decision -> decision.with(new Decision.Performance(
                            performed.getObligation(),
                            performed.getPerformedOn(),
                            Amount.of(performed.getPaid()),
                            Amount.of(performed.getSurcharge()),
                            performed.getComplete())));
        } else if (payload instanceof PenaltyPublished published) {
            draft.decision(
                    published.getDecision(),
                    decision -> decision.with(
                            new Decision.Publication(published.getPublishedOn(), published.getChannel(), null)));
        } else if (payload instanceof PenaltyPublicationWithdrawn withdrawn) {
            draft.decision(
                    withdrawn.getDecision(),
                    decision -> decision.with(new Decision.Publication(
                            withdrawn.getWithdrawnOn(), withdrawn.getChannel(), withdrawn.getReason())));
        }
    }

    private static Decision.Turn turn(ReviewRequested requested) {
        return new Decision.Turn(
                requested.getRequestedOn(),
                Decision.What.REVIEW_REQUESTED,
                requested.getInstance().name(),
                requested.getReviewId(),
                requested.getBody(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Decision.Turn turn(ReviewDecided decided) {
        return new Decision.Turn(
                decided.getDecidedOn(),
                Decision.What.REVIEW_DECIDED,
                decided.getInstance().name(),
                decided.getReviewId(),
                decided.getBody(),
                decided.getOutcome().name(),
                decided.getOutcomeNumber(),
                decided.getEffectiveOn(),
                DecisionEvents.names(decided.getKinds()),
                Amount.of(decided.getFine()));
    }
}
