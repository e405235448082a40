package org.mingjian.command.penalty;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class PenaltyCaseTransitionsTest extends EveryCell<PenaltyCaseState> {

    PenaltyCaseTransitionsTest() {
        super(PenaltyCase.class, PenaltyCase::new, PenaltyCaseState.TABLE, PenaltyCaseCommand.class, """
                NONE FILED TRANSFERRED CONCLUDED HISTORIC
                FileCase                    takes exists exists exists exists
                RecordHistoricPenalty       takes exists exists exists differs
                EstablishAct                no    takes  no     no     no
                ServePenaltyNotice          no    takes  no     no     no
                MakePenaltyDecision         no    takes  no     no     no
                DecideNoPenalty             no    takes  no     no     no
                ServePenaltyDecision        no    takes  no     no     no
                RecordPerformance           no    takes  takes  takes  no
                RequestReview               no    takes  takes  takes  no
                DecideReview                no    takes  takes  takes  no
                PublishPenalty              no    takes  takes  takes  no
                WithdrawPenaltyPublication  no    takes  takes  takes  no
                TransferCase                no    takes  no     no     no
                ConcludeCase                no    takes  takes  no     no
                ReopenCase                  no    no     no     takes  no
                """);
    }

    @Override
    protected List<?> past(PenaltyCaseState state) {
        return switch (state) {
            case NONE -> List.of();
            case HISTORIC -> List.of(Cases.historic());
            case FILED -> List.of(Cases.filed());
            case TRANSFERRED -> List.of(Cases.filed(), Cases.transferred());
            case CONCLUDED -> Stream.of(Cases.filed(), Cases.concluded()).toList();
        };
    }
}
