package org.mingjian.command.organ;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganLevel;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganSucceeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class OrganTransitionsTest {

    private static final Matrix EXPECTED = Matrix.of("""
            NONE ACTIVE SUCCEEDED
            RegisterOrgan    takes exists exists
            RenameOrgan      no    takes  no
            GrantOrganPower  no    takes  no
            EndOrganPower    no    takes  no
            SucceedOrgan     no    takes  no
            """);

    static Stream<Cell> cells() {
        return EXPECTED.cells();
    }

    static Stream<Cell> refusals() {
        return EXPECTED.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        EXPECTED.covers(OrganState.class, OrganCommand.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(OrganState.TABLE, OrganState.valueOf(cell.state()), OrganCommand.class, cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(Organ.class, Organ::new, new FakeStreams()),
                past(OrganState.valueOf(cell.state())),
                OrganCommand.class,
                cell,
                "Organ-local.a");
    }

    private static List<?> past(OrganState state) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        OrganRegistered registered =
                new OrganRegistered("甲", OrganKind.AUTHORITY, OrganLevel.COUNTY, "CN-411402", null, day);
        return switch (state) {
            case NONE -> List.of();
            case ACTIVE -> List.of(registered);
            case SUCCEEDED -> List.of(registered, new OrganSucceeded("Organ-local.b", day, "机构改革"));
        };
    }
}
