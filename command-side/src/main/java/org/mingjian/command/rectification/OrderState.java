package org.mingjian.command.rectification;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.rectification.RectificationOrderCommand.ExtendRectificationTerm;
import org.mingjian.command.rectification.RectificationOrderCommand.FindRectificationUnmet;
import org.mingjian.command.rectification.RectificationOrderCommand.HandOverRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.OrderRectification;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricCorrection;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.ReopenRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.SubmitRectificationEvidence;
import org.mingjian.command.rectification.RectificationOrderCommand.VerifyRectificationItem;
import org.mingjian.command.rectification.RectificationOrderCommand.WithdrawRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.WriteOffRectificationOrder;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Transitions;

/** What became of an order, and what it takes then. */
enum OrderState {
    NONE,
    OPEN,
    WRITTEN_OFF,
    WITHDRAWN,
    HISTORIC,
    HISTORIC_CORRECTED;

    static final Transitions<OrderState> TABLE = new Transitions<>(
            Map.<Class<? extends Command>, Set<OrderState>>ofEntries(
                    Map.entry(OrderRectification.class, Set.of(NONE)),
                    Map.entry(ExtendRectificationTerm.class, Set.of(OPEN)),
                    Map.entry(SubmitRectificationEvidence.class, Set.of(OPEN)),
                    Map.entry(VerifyRectificationItem.class, Set.of(OPEN)),
                    Map.entry(FindRectificationUnmet.class, Set.of(OPEN)),
                    Map.entry(WriteOffRectificationOrder.class, Set.of(OPEN)),
                    Map.entry(WithdrawRectificationOrder.class, Set.of(OPEN, WRITTEN_OFF)),
                    Map.entry(ReopenRectificationOrder.class, Set.of(WRITTEN_OFF, WITHDRAWN)),
                    Map.entry(HandOverRectificationOrder.class, Set.of(OPEN)),
                    Map.entry(RecordHistoricOrder.class, Set.of(NONE)),
                    Map.entry(RecordHistoricCorrection.class, Set.of(HISTORIC))),
            NONE);
}
