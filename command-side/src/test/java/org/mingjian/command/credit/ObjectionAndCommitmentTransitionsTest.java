package org.mingjian.command.credit;

import java.time.LocalDate;
import java.util.List;
import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentKind;
import mingjian.credit.CommitmentMade;
import mingjian.credit.CreditChannel;
import mingjian.credit.ObjectionOutcome;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import org.junit.jupiter.api.Nested;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class ObjectionAndCommitmentTransitionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);

    @Nested
    class OfAnObjection extends EveryCell<ObjectionState> {

        OfAnObjection() {
            super(CreditObjection.class, CreditObjection::new, ObjectionState.TABLE, CreditObjectionCommand.class, """
                    NONE RAISED RESOLVED
                    RaiseObjection    takes exists exists
                    ResolveObjection  no    takes  no
                    """);
        }

        @Override
        protected List<?> past(ObjectionState state) {
            ObjectionRaised raised = new ObjectionRaised(
                    Records.SUBJECT, Records.CASE, null, CreditChannel.WINDOW, null, DAY, DAY, "罚款数额有误", false, null);
            return switch (state) {
                case NONE -> List.of();
                case RAISED -> List.of(raised);
                case RESOLVED ->
                    List.of(raised, new ObjectionResolved(Records.CASE, null, ObjectionOutcome.CONFIRMED, DAY, "数额无误"));
            };
        }
    }

    @Nested
    class OfACommitment extends EveryCell<CommitmentState> {

        OfACommitment() {
            super(
                    CreditCommitment.class,
                    CreditCommitment::new,
                    CommitmentState.TABLE,
                    CreditCommitmentCommand.class,
                    """
                    NONE MADE KEPT BROKEN
                    MakeCommitment          takes exists exists exists
                    RecordCommitmentKept    no    takes  no     no
                    RecordCommitmentBroken  no    takes  takes  no
                    """);
        }

        @Override
        protected List<?> past(CommitmentState state) {
            CommitmentMade made =
                    new CommitmentMade(Records.SUBJECT, CommitmentKind.REPAIR, "不再违法", DAY, true, null, null);
            CommitmentKept kept = new CommitmentKept(DAY, "现场核查");
            return switch (state) {
                case NONE -> List.of();
                case MADE -> List.of(made);
                case KEPT -> List.of(made, kept);
                case BROKEN -> List.of(made, kept, new CommitmentBroken(DAY, "再次违法", null));
            };
        }
    }
}
