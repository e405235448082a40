package org.mingjian.query.rectificationdocket;

import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.RectificationOrderHandedOver;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationTermExtended;

/** What prolongs, closes and opens an order again. */
final class TermEvents {
    private TermEvents() {}

    static void apply(Draft draft, Object payload) {
        if (payload instanceof RectificationTermExtended extended) {
            draft.act(
                    extended.getExtendedOn(),
                    RectificationDocketView.What.EXTENDED,
                    extended.getDueOn(),
                    extended.getReason());
        } else if (payload instanceof RectificationOrderWrittenOff off) {
            draft.act(off.getWrittenOffOn(), RectificationDocketView.What.WRITTEN_OFF, null, off.getRemark());
        } else if (payload instanceof HistoricCorrectionRecorded corrected) {
            draft.act(
                    corrected.getCorrectedOn(),
                    RectificationDocketView.What.CORRECTED,
                    null,
                    corrected.getStatedOutcome());
            draft.items.replaceAll(item -> item.verified(corrected.getCorrectedOn()));
        } else if (payload instanceof RectificationOrderWithdrawn withdrawn) {
            draft.act(withdrawn.getWithdrawnOn(), RectificationDocketView.What.WITHDRAWN, null, withdrawn.getReason());
        } else if (payload instanceof RectificationOrderReopened reopened) {
            draft.act(
                    reopened.getReopenedOn(),
                    RectificationDocketView.What.REOPENED,
                    reopened.getDueOn(),
                    reopened.getReason());
            draft.items.replaceAll(item -> reopened.getItems().contains(item.id()) ? item.verified(null) : item);
        } else if (payload instanceof RectificationOrderHandedOver over) {
            draft.act(over.getHandedOverOn(), RectificationDocketView.What.HANDED_OVER, null, over.getReason());
            draft.organ = over.getToOrgan();
        }
    }
}
