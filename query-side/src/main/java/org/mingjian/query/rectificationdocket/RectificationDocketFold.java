package org.mingjian.query.rectificationdocket;

import java.util.List;
import java.util.Map;
import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.RectificationEvidenceSubmitted;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationItemVerified;
import mingjian.rectification.RectificationOrderHandedOver;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.RectificationTermExtended;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.StreamFold;

/** Folds the stream of an order into its docket; over a prefix of the stream it is the docket of that moment. */
public final class RectificationDocketFold extends StreamFold<RectificationDocketView> {
    private static final Intake INTAKE = Intake.of(
                    RectificationOrdered.class,
                    RectificationTermExtended.class,
                    RectificationEvidenceSubmitted.class,
                    RectificationItemVerified.class,
                    RectificationFoundUnmet.class,
                    RectificationOrderWrittenOff.class,
                    RectificationOrderWithdrawn.class,
                    RectificationOrderReopened.class,
                    RectificationOrderHandedOver.class,
                    HistoricOrderRecorded.class,
                    HistoricCorrectionRecorded.class)
            .leavingTheRest("is not on an order's stream");

    public RectificationDocketFold() {
        super("rectificationdocket", RectificationDocketView.class, 1, INTAKE, "RectificationOrder");
    }

    @Override
    public RectificationDocketView initial(String key) {
        return new RectificationDocketView(
                key, -1, null, null, List.of(), List.of(), List.of(), List.of(), Draft.NO_TERM, Map.of());
    }

    @Override
    protected RectificationDocketView apply(RectificationDocketView view, RecordedEvent event) {
        var draft = new Draft(view, event.revision());
        OpeningEvents.apply(draft, event);
        TermEvents.apply(draft, event.payload());
        CheckEvents.apply(draft, event.payload());
        return draft.finish();
    }
}
