package org.mingjian.command.tier;

import static org.mingjian.command.tier.Gradings.DAY;
import static org.mingjian.command.tier.Gradings.confirm;
import static org.mingjian.command.tier.Gradings.proposed;
import static org.mingjian.command.tier.Gradings.review;

import java.util.List;
import java.util.stream.Stream;
import mingjian.tier.TierEndGround;
import mingjian.tier.TierEnded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class SupervisionTierTransitionsTest {

    private static final Matrix EXPECTED = Matrix.of("""
            NONE GATHERING PROPOSED SETTLED ENDED
            SignGradingReview    takes  takes takes takes takes
            AssessRisk           takes  takes takes takes takes
            RecordDemeritPoints  takes  takes takes takes takes
            RevokeDemeritPoints  no     takes takes takes no
            CloseDemeritCycle    no     takes takes takes no
            ProposeTier          takes  takes takes takes takes
            ConfirmTier          no     no    takes no    no
            OverrideTier         no     no    takes takes no
            RaiseTierObjection   no     no    takes takes no
            DecideTierObjection  no     no    takes takes no
            EndTier              no     takes takes takes no
            """);

    static Stream<Cell> cells() {
        return EXPECTED.cells();
    }

    static Stream<Cell> refusals() {
        return EXPECTED.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        EXPECTED.covers(TierState.class, SupervisionTierCommand.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(TierState.TABLE, TierState.valueOf(cell.state()), SupervisionTierCommand.class, cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(SupervisionTier.class, SupervisionTier::new, new FakeStreams()),
                past(TierState.valueOf(cell.state())),
                SupervisionTierCommand.class,
                cell,
                Gradings.ID);
    }

    private static List<?> past(TierState state) {
        Object reviewed = review(450, 480).event();
        return switch (state) {
            case NONE -> List.of();
            case GATHERING -> List.of(reviewed);
            case PROPOSED -> List.of(reviewed, proposed("A"));
            case SETTLED -> List.of(reviewed, proposed("A"), confirm("A").event());
            case ENDED -> List.of(reviewed, new TierEnded(DAY, TierEndGround.UNIT_CLOSED, "停业"));
        };
    }
}
