package org.mingjian.query.tierboard;

import mingjian.tier.DemeritCycleClosed;
import mingjian.tier.DemeritPointsRecorded;
import mingjian.tier.DemeritPointsRevoked;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.RiskAssessed;
import mingjian.tier.TierProposed;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/** Evidence, and what the rules propose from it. */
final class EvidenceEvents {

    private EvidenceEvents() {}

    static @Nullable Act act(RecordedEvent event) {
        By by = By.of(event, null);
        if (event.payload() instanceof GradingReviewSigned e) {
            return Act.plain(e.getReviewedOn(), Act.What.REVIEWED, null, by);
        }
        if (event.payload() instanceof RiskAssessed e) {
            return Act.plain(e.getAssessedOn(), Act.What.ASSESSED, null, by);
        }
        if (event.payload() instanceof DemeritPointsRecorded e) {
            String told = e.getItem() + ": " + e.getPoints() + " (" + e.getActOn() + ")";
            return Act.plain(e.getRecordedOn(), Act.What.POINTS_RECORDED, told, by);
        }
        if (event.payload() instanceof DemeritPointsRevoked e) {
            return Act.plain(e.getRevokedOn(), Act.What.POINTS_REVOKED, e.getReason(), by);
        }
        if (event.payload() instanceof DemeritCycleClosed e) {
            String told = e.getFrom() + " – " + e.getUntil() + ": " + e.getPoints();
            return Act.plain(e.getClosedOn(), Act.What.CYCLE_CLOSED, told, by);
        }
        return event.payload() instanceof TierProposed e ? proposed(e, by) : null;
    }

    private static Act proposed(TierProposed e, By by) {
        var grounds = new Act.Grounds(
                e.getInput().name(),
                e.getReasons().stream()
                        .map(reason -> new Act.Reason(reason.getRule(), reason.getArticle(), reason.getText()))
                        .toList(),
                e.getEvidence(),
                e.getWarnings(),
                e.getStanding());
        return new Act(
                e.getProposedOn(),
                Act.What.PROPOSED,
                TierValue.of(e.getGraded()),
                null,
                e.getNextReview(),
                null,
                null,
                grounds,
                by);
    }
}
