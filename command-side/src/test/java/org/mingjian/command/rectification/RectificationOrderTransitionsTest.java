package org.mingjian.command.rectification;

import java.util.List;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class RectificationOrderTransitionsTest extends EveryCell<OrderState> {

    RectificationOrderTransitionsTest() {
        super(
                RectificationOrder.class,
                RectificationOrder::new,
                OrderState.TABLE,
                RectificationOrderCommand.class,
                """
                NONE OPEN WRITTEN_OFF WITHDRAWN HISTORIC HISTORIC_CORRECTED
                OrderRectification           takes exists exists exists exists  exists
                ExtendRectificationTerm      no    takes  no     no     no      no
                SubmitRectificationEvidence  no    takes  no     no     no      no
                VerifyRectificationItem      no    takes  no     no     no      no
                FindRectificationUnmet       no    takes  no     no     no      no
                WriteOffRectificationOrder   no    takes  no     no     no      no
                WithdrawRectificationOrder   no    takes  takes  no     no      no
                ReopenRectificationOrder     no    no     takes  takes  no      no
                HandOverRectificationOrder   no    takes  no     no     no      no
                RecordHistoricOrder          takes exists exists exists differs differs
                RecordHistoricCorrection     no    no     no     no     takes   differs
                """);
    }

    @Override
    protected List<?> past(OrderState state) {
        Object ordered = Orders.order().event();
        Object writtenOff = new RectificationOrderWrittenOff(Orders.DUE, null);
        return switch (state) {
            case NONE -> List.of();
            case OPEN -> List.of(ordered);
            case WRITTEN_OFF -> List.of(ordered, writtenOff);
            case WITHDRAWN -> List.of(ordered, writtenOff, new RectificationOrderWithdrawn(Orders.DUE, "错发"));
            case HISTORIC -> List.of(Orders.historic().event());
            case HISTORIC_CORRECTED -> List.of(Orders.historic().event(), Orders.corrected(Orders.DUE));
        };
    }
}
