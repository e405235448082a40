package org.mingjian.query.tierboard;

import mingjian.tier.DemeritCycleClosed;
import mingjian.tier.DemeritPointsRecorded;
import mingjian.tier.DemeritPointsRevoked;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.KeySupervisionEntered;
import mingjian.tier.KeySupervisionLeft;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import mingjian.tier.PriorityRegulationEntered;
import mingjian.tier.PriorityRegulationLeft;
import mingjian.tier.RiskAssessed;
import mingjian.tier.TierConfirmed;
import mingjian.tier.TierEnded;
import mingjian.tier.TierObjectionDecided;
import mingjian.tier.TierObjectionRaised;
import mingjian.tier.TierOverridden;
import mingjian.tier.TierProposed;
import mingjian.tier.WhiteListEntered;
import mingjian.tier.WhiteListLeft;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.StreamFold;

/** Folds the streams of tiers and lists; over a prefix of a stream it is what was known at that moment. */
public final class TierBoardFold extends StreamFold<TierBoardView> {

    private static final Intake INTAKE = Intake.of(
                    GradingReviewSigned.class,
                    RiskAssessed.class,
                    DemeritPointsRecorded.class,
                    DemeritPointsRevoked.class,
                    DemeritCycleClosed.class,
                    TierProposed.class,
                    TierConfirmed.class,
                    TierOverridden.class,
                    TierObjectionRaised.class,
                    TierObjectionDecided.class,
                    TierEnded.class,
                    KeySupervisionListIssued.class,
                    KeySupervisionListEnded.class,
                    KeySupervisionEntered.class,
                    KeySupervisionLeft.class,
                    WhiteListEntered.class,
                    WhiteListLeft.class,
                    PriorityRegulationEntered.class,
                    PriorityRegulationLeft.class)
            .leavingTheRest("is on no stream of tiers or lists");

    public TierBoardFold() {
        super("tierboard", TierBoardView.class, 1, INTAKE, "SupervisionTier", "UnitListing", "KeySupervisionList");
    }

    @Override
    public TierBoardView initial(String key) {
        return new TierBoardView(key, -1, null, null, null);
    }

    @Override
    protected TierBoardView apply(TierBoardView view, RecordedEvent event) {
        return new TierBoardView(
                view.stream(),
                event.revision(),
                GradingEvents.apply(view.grading(), event),
                ListingEvents.apply(view.listings(), event),
                KeyListEvents.apply(view.keyList(), event.payload()));
    }
}
