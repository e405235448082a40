package org.mingjian.command.penalty;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.penalty.PenaltyCaseCommand.ConcludeCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.DecideNoPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.DecideReview;
import org.mingjian.command.penalty.PenaltyCaseCommand.PublishPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordHistoricPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordPerformance;
import org.mingjian.command.penalty.PenaltyCaseCommand.ReopenCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.RequestReview;
import org.mingjian.command.penalty.PenaltyCaseCommand.ServePenaltyDecision;
import org.mingjian.command.penalty.PenaltyCaseCommand.ServePenaltyNotice;
import org.mingjian.command.penalty.PenaltyCaseCommand.TransferCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.WithdrawPenaltyPublication;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Transitions;

/** Where a case is on its way, and what it takes there. */
enum PenaltyCaseState {
    NONE,
    FILED,
    TRANSFERRED,
    CONCLUDED,
    HISTORIC;

    /** What becomes of decisions that are made goes on after the case is over, or elsewhere. */
    private static final Set<PenaltyCaseState> AFTERWARDS_TOO = Set.of(FILED, TRANSFERRED, CONCLUDED);

    static final Transitions<PenaltyCaseState> TABLE = new Transitions<>(
            Map.<Class<? extends Command>, Set<PenaltyCaseState>>ofEntries(
                    Map.entry(FileCase.class, Set.of(NONE)),
                    Map.entry(RecordHistoricPenalty.class, Set.of(NONE)),
                    Map.entry(EstablishAct.class, Set.of(FILED)),
                    Map.entry(ServePenaltyNotice.class, Set.of(FILED)),
                    Map.entry(MakePenaltyDecision.class, Set.of(FILED)),
                    Map.entry(DecideNoPenalty.class, Set.of(FILED)),
                    Map.entry(ServePenaltyDecision.class, Set.of(FILED)),
                    Map.entry(RecordPerformance.class, AFTERWARDS_TOO),
                    Map.entry(RequestReview.class, AFTERWARDS_TOO),
                    Map.entry(DecideReview.class, AFTERWARDS_TOO),
                    Map.entry(PublishPenalty.class, AFTERWARDS_TOO),
                    Map.entry(WithdrawPenaltyPublication.class, AFTERWARDS_TOO),
                    Map.entry(TransferCase.class, Set.of(FILED)),
                    Map.entry(ConcludeCase.class, Set.of(FILED, TRANSFERRED)),
                    Map.entry(ReopenCase.class, Set.of(CONCLUDED))),
            NONE);
}
