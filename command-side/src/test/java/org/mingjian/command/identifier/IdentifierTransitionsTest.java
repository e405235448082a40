package org.mingjian.command.identifier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingjian.identifier.IdentifierClaimed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class IdentifierTransitionsTest {

    private static final Matrix EXPECTED = Matrix.of("""
            NONE CLAIMED
            ClaimIdentifier  takes exists
            MoveIdentifier   no    takes
            """);

    static Stream<Cell> cells() {
        return EXPECTED.cells();
    }

    static Stream<Cell> refusals() {
        return EXPECTED.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        EXPECTED.covers(IdentifierState.class, IdentifierCommand.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(IdentifierState.TABLE, IdentifierState.valueOf(cell.state()), IdentifierCommand.class, cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(Identifier.class, Identifier::new, new FakeStreams()),
                past(IdentifierState.valueOf(cell.state())),
                IdentifierCommand.class,
                cell,
                "Identifier-licence.a");
    }

    private static List<?> past(IdentifierState state) {
        return switch (state) {
            case NONE -> List.of();
            case CLAIMED -> List.of(new IdentifierClaimed("Subject-licence.b", LocalDate.of(2026, 2, 10)));
        };
    }
}
