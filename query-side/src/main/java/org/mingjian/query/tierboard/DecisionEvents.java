package org.mingjian.query.tierboard;

import java.time.LocalDate;
import java.util.List;
import mingjian.tier.TierConfirmed;
import mingjian.tier.TierEnded;
import mingjian.tier.TierObjectionDecided;
import mingjian.tier.TierObjectionRaised;
import mingjian.tier.TierOverridden;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/** Decisions on tiers, and objections to them. */
final class DecisionEvents {

    private DecisionEvents() {}

    static @Nullable Act act(@Nullable Grading before, RecordedEvent event) {
        if (event.payload() instanceof TierConfirmed e) {
            return Act.decision(
                    e.getConfirmedOn(),
                    Act.What.CONFIRMED,
                    TierValue.of(e.getGraded()),
                    e.getEffectiveFrom(),
                    nextReview(before),
                    e.getRemark(),
                    By.of(event, e.getDecidedBy()));
        }
        if (event.payload() instanceof TierOverridden e) {
            return Act.decision(
                    e.getOverriddenOn(),
                    Act.What.OVERRIDDEN,
                    TierValue.of(e.getGraded()),
                    e.getEffectiveFrom(),
                    e.getReviewBy(),
                    e.getReason(),
                    By.of(event, e.getDecidedBy()));
        }
        if (event.payload() instanceof TierObjectionRaised e) {
            return new Act(
                    e.getRaisedOn(),
                    Act.What.OBJECTED,
                    null,
                    null,
                    e.getDecideBy(),
                    e.getObjectionId(),
                    e.getGround(),
                    null,
                    By.of(event, null));
        }
        if (event.payload() instanceof TierObjectionDecided e) {
            return decided(e, By.of(event, e.getDecidedBy()));
        }
        return event.payload() instanceof TierEnded e
                ? Act.plain(
                        e.getEndedOn(), Act.What.ENDED, e.getGround().name() + ": " + e.getReason(), By.of(event, null))
                : null;
    }

    private static Act decided(TierObjectionDecided e, By by) {
        boolean changed = e.getGraded() != null;
        return new Act(
                e.getDecidedOn(),
                changed ? Act.What.CHANGED_ON_OBJECTION : Act.What.OBJECTION_ENDED,
                changed ? TierValue.of(e.getGraded()) : null,
                changed ? e.getDecidedOn() : null,
                null,
                e.getObjectionId(),
                e.getOutcome().name() + ": " + e.getReason(),
                null,
                by);
    }

    /** When what is confirmed is to be looked at again: as the last proposal says, which is the one confirmed. */
    private static @Nullable LocalDate nextReview(@Nullable Grading before) {
        List<Act> acts = before == null ? List.of() : before.acts();
        LocalDate next = null;
        for (Act act : acts) {
            next = act.what() == Act.What.PROPOSED ? act.until() : next;
        }
        return next;
    }
}
