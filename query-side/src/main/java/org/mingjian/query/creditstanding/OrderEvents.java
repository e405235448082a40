package org.mingjian.query.creditstanding;

import java.util.HashMap;
import java.util.function.UnaryOperator;
import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.OrderItem;
import mingjian.rectification.RectificationItemVerified;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.RectificationTermExtended;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.OrderCourse;
import org.mingjian.query.credit.OrderFact;
import org.mingjian.query.projection.RecordedEvent;

/** What the scores need of orders: which act each answers, and whether that was put right in its term. */
final class OrderEvents {
    private OrderEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        Object payload = event.payload();
        String stream = event.stream();
        if (payload instanceof HistoricOrderRecorded order) {
            draft.put(
                    stream,
                    OrderFact.of(
                            order.getOrderedOn(),
                            event.revision(),
                            FactEvents.act(order.getInspection(), order.getActId()),
                            Gravity.of(order.getSeverity()),
                            order.getNature().name(),
                            order.getDueOn()));
        } else if (payload instanceof RectificationOrdered order) {
            order(draft, stream, event.revision(), order);
        } else if (payload instanceof RectificationTermExtended extended) {
            change(draft, stream, course -> course.until(extended.getDueOn()));
        } else if (payload instanceof RectificationItemVerified verified) {
            change(draft, stream, course -> course.found(verified.getVerifiedOn()));
        } else if (payload instanceof RectificationOrderWrittenOff off) {
            change(draft, stream, course -> course.writtenOff(off.getWrittenOffOn(), event.revision()));
        } else if (payload instanceof HistoricCorrectionRecorded corrected) {
            change(draft, stream, course -> course.writtenOff(corrected.getCorrectedOn(), event.revision()));
        } else if (payload instanceof RectificationOrderWithdrawn) {
            change(draft, stream, OrderCourse::withdraw);
        } else if (payload instanceof RectificationOrderReopened reopened) {
            change(draft, stream, course -> course.reopened(reopened.getDueOn()));
        }
    }

    /** A fact for each act that the order answers; what is to be done at once has the day of the order for its term. */
    private static void order(Draft draft, String stream, long revision, RectificationOrdered order) {
        for (OrderItem item : order.getItems()) {
            String actId = item.getActId();
            if (actId != null) {
                String from = order.getInspection() == null ? order.getPenaltyCase() : order.getInspection();
                draft.put(
                        stream + "#" + actId,
                        OrderFact.of(
                                order.getOrderedOn(),
                                revision,
                                sharedAct(draft, order.getPenaltyCase(), actId, FactEvents.act(from, actId)),
                                Gravity.of(order.getSeverity()),
                                order.getNature().name(),
                                order.getAtOnce() ? order.getOrderedOn() : order.getDueOn()));
            }
        }
    }

    /** An act of the case that the order came from goes by the finding that the case rests it on. */
    private static String sharedAct(Draft draft, @Nullable String penaltyCase, String actId, String otherwise) {
        Fact known = penaltyCase == null ? null : draft.facts.get(penaltyCase + "#" + actId);
        String shared = known == null ? null : known.act();
        return shared == null ? otherwise : shared;
    }

    private static void change(Draft draft, String stream, UnaryOperator<OrderCourse> change) {
        var changed = new HashMap<String, Fact>();
        draft.facts.forEach((key, fact) -> {
            if (fact instanceof OrderFact order && Fact.streamOf(key).equals(stream)) {
                changed.put(key, order.faring(change.apply(order.course())));
            }
        });
        changed.forEach(draft::put);
    }
}
