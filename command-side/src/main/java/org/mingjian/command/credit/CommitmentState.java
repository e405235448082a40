package org.mingjian.command.credit;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.credit.CreditCommitmentCommand.MakeCommitment;
import org.mingjian.command.credit.CreditCommitmentCommand.RecordCommitmentBroken;
import org.mingjian.command.credit.CreditCommitmentCommand.RecordCommitmentKept;
import org.mingjian.command.shared.Transitions;

/** What became of a commitment, and what it takes then. */
enum CommitmentState {
    NONE,
    MADE,
    KEPT,
    BROKEN;

    static final Transitions<CommitmentState> TABLE = new Transitions<>(
            Map.of(
                    MakeCommitment.class, Set.of(NONE),
                    RecordCommitmentKept.class, Set.of(MADE),
                    // What was held to be kept may turn out untrue.
                    RecordCommitmentBroken.class, Set.of(MADE, KEPT)),
            NONE);
}
