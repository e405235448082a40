package org.mingjian.command.rulepack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingjian.rulebook.RulePackPublished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class RulePackTransitionsTest {

    private static final Matrix EXPECTED = Matrix.of("""
        NONE PUBLISHED
        PublishRulePack    takes takes
        SupersedeRulePack  no    takes
        """);

    static Stream<Cell> cells() {
        return EXPECTED.cells();
    }

    static Stream<Cell> refusals() {
        return EXPECTED.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        EXPECTED.covers(RulePackState.class, RulePackCommand.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(RulePackState.TABLE, RulePackState.valueOf(cell.state()), RulePackCommand.class, cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(RulePack.class, RulePack::new, new FakeStreams()),
                past(RulePackState.valueOf(cell.state())),
                RulePackCommand.class,
                cell,
                "RulePack-pack.CN.a");
    }

    private static List<?> past(RulePackState state) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        return switch (state) {
            case NONE -> List.of();
            case PUBLISHED -> List.of(new RulePackPublished("violations", "1", day, null, "text", "ab", "甲", day));
        };
    }
}
