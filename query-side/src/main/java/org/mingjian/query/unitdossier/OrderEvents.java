package org.mingjian.query.unitdossier;

import java.util.function.UnaryOperator;
import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.RectificationTermExtended;

/** Orders to the place, in short. */
final class OrderEvents {
    private OrderEvents() {}

    static void apply(Draft draft, String stream, Object payload) {
        if (payload instanceof RectificationOrdered order) {
            draft.orders.put(
                    stream,
                    new UnitDossierView.OrderLine(
                            order.getOrderedOn(),
                            order.getNature().name(),
                            order.getSeverity().name(),
                            order.getAtOnce() ? order.getOrderedOn() : order.getDueOn(),
                            null,
                            null));
        } else if (payload instanceof HistoricOrderRecorded order) {
            draft.orders.put(
                    stream,
                    new UnitDossierView.OrderLine(
                            order.getOrderedOn(),
                            order.getNature().name(),
                            order.getSeverity().name(),
                            order.getDueOn(),
                            null,
                            null));
        } else if (payload instanceof RectificationTermExtended extended) {
            change(draft, stream, line -> line.due(extended.getDueOn()));
        } else if (payload instanceof RectificationOrderReopened reopened) {
            change(draft, stream, line -> line.due(reopened.getDueOn()));
        } else if (payload instanceof RectificationOrderWrittenOff off) {
            change(draft, stream, line -> line.closed(off.getWrittenOffOn(), "WRITTEN_OFF"));
        } else if (payload instanceof HistoricCorrectionRecorded corrected) {
            change(draft, stream, line -> line.closed(corrected.getCorrectedOn(), "WRITTEN_OFF"));
        } else if (payload instanceof RectificationOrderWithdrawn withdrawn) {
            change(draft, stream, line -> line.closed(withdrawn.getWithdrawnOn(), "WITHDRAWN"));
        }
    }

    private static void change(Draft draft, String stream, UnaryOperator<UnitDossierView.OrderLine> change) {
        draft.orders.computeIfPresent(stream, (name, line) -> change.apply(line));
    }
}
