package org.mingjian.command.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.Transitions;

/**
 * What is expected of each state and command, written down as a table: {@code takes}, {@code exists} for a command that begins
 * a stream that has begun, {@code differs} for a fact that is on record otherwise, {@code taken} for a number of another document, {@code no} for any other refusal.
 *
 * @param states the heads of its columns
 * @param rows for each command a word for each state
 */
public record Matrix(List<String> states, Map<String, List<String>> rows) {

    /** One word of the table. */
    public record Cell(String state, String command, String expected) {

        /** Whether what is on record already decides, before the table of the aggregate does. */
        boolean fact() {
            return Set.of("differs", "taken").contains(expected);
        }

        /** The code with which the aggregate refuses; null when it takes the command. */
        @Nullable
        String code() {
            return switch (expected) {
                case "takes" -> null;
                case "exists" -> "already-exists";
                case "differs" -> "historic-differs";
                case "taken" -> "document-number-taken";
                case "no" -> "not-in-this-state";
                default -> throw new IllegalArgumentException(expected);
            };
        }
    }

    public static Matrix of(String text) {
        List<String> lines = text.lines().toList();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        lines.stream().skip(1).map(Matrix::words).forEach(words -> {
            assertThat(rows.put(words.get(0), words.subList(1, words.size()))).isNull();
        });
        return new Matrix(words(lines.get(0)), rows);
    }

    public Stream<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        rows.forEach((command, words) -> {
            assertThat(words).hasSameSizeAs(states);
            for (int i = 0; i < words.size(); i++) {
                cells.add(new Cell(states.get(i), command, words.get(i)));
            }
        });
        return cells.stream();
    }

    public Stream<Cell> refusals() {
        return cells().filter(cell -> cell.code() != null);
    }

    /** No state and no command is left out. */
    public void covers(Class<? extends Enum<?>> allStates, Class<?> allCommands) {
        assertThat(states)
                .containsExactlyElementsOf(Arrays.stream(allStates.getEnumConstants())
                        .map(Enum::name)
                        .toList());
        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(allCommands.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    /** The table of the aggregate says what the cell does. */
    public static <S extends Enum<S>> void judges(Transitions<S> table, S state, Class<?> commands, Cell cell) {
        Optional<Rejection> judgement = table.judge(state, command(commands, cell, "Any-a.b"));
        if (cell.fact()) {
            assertThat(judgement).isPresent();
        } else {
            assertThat(judgement.map(Rejection::code).orElse(null)).isEqualTo(cell.code());
        }
    }

    /** The aggregate asks that table before anything else, and writes nothing. */
    public static void refuses(
            FixtureConfiguration<?> fixture, List<?> past, Class<?> commands, Cell cell, String stream) {
        Command command = command(commands, cell, stream);
        if (past.isEmpty()) {
            fixture.givenNoPriorActivity()
                    .when(command)
                    .expectNoEvents()
                    .expectException(AggregateNotFoundException.class);
        } else {
            Fixtures.refused(fixture.given(past).when(command), String.valueOf(cell.code()));
        }
    }

    private static Command command(Class<?> commands, Cell cell, String stream) {
        Class<?> type = Arrays.stream(commands.getPermittedSubclasses())
                .filter(c -> c.getSimpleName().equals(cell.command()))
                .findFirst()
                .orElseThrow();
        return Bare.of(type, stream);
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" +"));
    }
}
