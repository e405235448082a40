package org.mingjian.command.support;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.shared.Transitions;
import org.mingjian.command.support.Matrix.Cell;

/**
 * Sends every command to an aggregate in every state: its table says what is expected, and what that refuses is refused before
 * anything else is asked. Whoever extends it writes the expectation down as a {@link Matrix} and says how each state is reached.
 *
 * @param <S> the states
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EveryCell<S extends Enum<S>> {

    private final String aggregate;
    private final Supplier<FixtureConfiguration<?>> fixture;
    private final Transitions<S> table;
    private final Class<?> commands;
    private final Matrix expected;

    /**
     * A walk through an aggregate.
     *
     * @param named makes it, given the name of its stream
     * @param commands the sealed type of its commands
     * @param expected its {@link Matrix} as text
     */
    protected <A> EveryCell(
            Class<A> type, Function<String, A> named, Transitions<S> table, Class<?> commands, String expected) {
        this.aggregate = type.getSimpleName();
        this.fixture = () -> Fixtures.of(type, named, new FakeStreams());
        this.table = table;
        this.commands = commands;
        this.expected = Matrix.of(expected);
    }

    /** Events after which the aggregate is in a state. */
    protected abstract List<?> past(S state);

    Stream<Cell> cells() {
        return expected.cells();
    }

    Stream<Cell> refusals() {
        return expected.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        expected.covers(table.nothing().getDeclaringClass(), commands);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(table, state(cell), commands, cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(fixture.get(), past(state(cell)), commands, cell, aggregate + "-licence.a");
    }

    private S state(Cell cell) {
        return Enum.valueOf(table.nothing().getDeclaringClass(), cell.state());
    }
}
