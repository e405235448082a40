package org.mingjian.command.rest;

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

/** Commands about rectification orders. */
final class OrderCommands {

    private static final String AGGREGATE = "RectificationOrder";

    private OrderCommands() {}

    static void addTo(CommandCatalog catalog) {
        catalog.first(OrderRectification.class, AGGREGATE, RectificationOrdered.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                ExtendRectificationTerm.class, AGGREGATE, RectificationTermExtended.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                SubmitRectificationEvidence.class,
                AGGREGATE,
                RectificationEvidenceSubmitted.SCHEMA$,
                CommandCatalog.OFFICER);
        catalog.later(
                VerifyRectificationItem.class, AGGREGATE, RectificationItemVerified.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(FindRectificationUnmet.class, AGGREGATE, RectificationFoundUnmet.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                WriteOffRectificationOrder.class,
                AGGREGATE,
                RectificationOrderWrittenOff.SCHEMA$,
                CommandCatalog.OFFICER);
        catalog.later(
                WithdrawRectificationOrder.class,
                AGGREGATE,
                RectificationOrderWithdrawn.SCHEMA$,
                CommandCatalog.OFFICER);
        catalog.later(
                ReopenRectificationOrder.class, AGGREGATE, RectificationOrderReopened.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                HandOverRectificationOrder.class,
                AGGREGATE,
                RectificationOrderHandedOver.SCHEMA$,
                CommandCatalog.OFFICER);
        catalog.first(RecordHistoricOrder.class, AGGREGATE, HistoricOrderRecorded.SCHEMA$, CommandCatalog.IMPORTER);
        catalog.later(
                RecordHistoricCorrection.class, AGGREGATE, HistoricCorrectionRecorded.SCHEMA$, CommandCatalog.IMPORTER);
    }
}
