package org.mingjian.command.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingjian.tier.KeyCategory;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import mingjian.tier.WhiteListEntered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class UnitListingTransitionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private static final Matrix UNIT = Matrix.of("""
            NONE BEGUN
            EnterKeySupervision      takes takes
            LeaveKeySupervision      no    takes
            EnterWhiteList           takes takes
            LeaveWhiteList           no    takes
            EnterPriorityRegulation  takes takes
            LeavePriorityRegulation  no    takes
            """);

    private static final Matrix LIST = Matrix.of("""
            NONE ISSUED ENDED
            IssueKeySupervisionList  takes exists exists
            EndKeySupervisionList    no    takes  no
            """);

    static Stream<Cell> unitCells() {
        return UNIT.cells();
    }

    static Stream<Cell> unitRefusals() {
        return UNIT.refusals();
    }

    static Stream<Cell> listCells() {
        return LIST.cells();
    }

    static Stream<Cell> listRefusals() {
        return LIST.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        UNIT.covers(UnitListingState.class, UnitListingCommand.class);
        LIST.covers(KeySupervisionListState.class, KeySupervisionListCommand.class);
    }

    @ParameterizedTest
    @MethodSource("unitCells")
    void takesOfAUnitWhatItsStateTakes(Cell cell) {
        Matrix.judges(UnitListingState.TABLE, UnitListingState.valueOf(cell.state()), UnitListingCommand.class, cell);
    }

    @ParameterizedTest
    @MethodSource("listCells")
    void takesOfAListWhatItsStateTakes(Cell cell) {
        Matrix.judges(
                KeySupervisionListState.TABLE,
                KeySupervisionListState.valueOf(cell.state()),
                KeySupervisionListCommand.class,
                cell);
    }

    @ParameterizedTest
    @MethodSource("unitRefusals")
    void refusesTheRestOfAUnitBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(UnitListing.class, UnitListing::new, new FakeStreams()),
                cell.state().equals("NONE")
                        ? List.of()
                        : List.of(
                                new WhiteListEntered("Subject-a.b", "SupervisedUnit-a", "CN-41", "好", DAY, null, "R1")),
                UnitListingCommand.class,
                cell,
                "UnitListing-unit.a");
    }

    @ParameterizedTest
    @MethodSource("listRefusals")
    void refusesTheRestOfAListBeforeAnythingElse(Cell cell) {
        KeySupervisionListIssued issued = new KeySupervisionListIssued(
                "清单", "CN-41", null, List.of(new KeyCategory("K", "学校", "school-health")), DAY, DAY, null);
        List<?> past =
                switch (KeySupervisionListState.valueOf(cell.state())) {
                    case NONE -> List.of();
                    case ISSUED -> List.of(issued);
                    case ENDED -> List.of(issued, new KeySupervisionListEnded(DAY, DAY, "调整"));
                };
        Matrix.refuses(
                Fixtures.of(KeySupervisionList.class, KeySupervisionList::new, new FakeStreams()),
                past,
                KeySupervisionListCommand.class,
                cell,
                "KeySupervisionList-list.a");
    }
}
