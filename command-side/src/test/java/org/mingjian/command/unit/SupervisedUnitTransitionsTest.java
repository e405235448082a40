package org.mingjian.command.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.UnitProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class SupervisedUnitTransitionsTest {

    private static final Matrix EXPECTED = Matrix.of("""
            NONE OPEN CLOSED
            OpenSupervisedUnit          takes exists exists
            AmendSupervisedUnitProfile  no    takes  no
            MoveSupervisedUnit          no    takes  no
            HandOverSupervisedUnit      no    takes  no
            CloseSupervisedUnit         no    takes  no
            """);

    static Stream<Cell> cells() {
        return EXPECTED.cells();
    }

    static Stream<Cell> refusals() {
        return EXPECTED.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        EXPECTED.covers(SupervisedUnitState.class, SupervisedUnitCommand.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(
                SupervisedUnitState.TABLE,
                SupervisedUnitState.valueOf(cell.state()),
                SupervisedUnitCommand.class,
                cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(SupervisedUnit.class, SupervisedUnit::new, new FakeStreams()),
                past(SupervisedUnitState.valueOf(cell.state())),
                SupervisedUnitCommand.class,
                cell,
                "SupervisedUnit-licence.a");
    }

    private static List<?> past(SupervisedUnitState state) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        UnitProfile profile = new UnitProfile("甲", null, null, List.of(), List.of(), Map.of());
        SupervisedUnitOpened opened = new SupervisedUnitOpened("Subject-licence.a", "CN-41", profile, day, null);
        return switch (state) {
            case NONE -> List.of();
            case OPEN -> List.of(opened);
            case CLOSED -> List.of(opened, new SupervisedUnitClosed(day, "停业"));
        };
    }
}
