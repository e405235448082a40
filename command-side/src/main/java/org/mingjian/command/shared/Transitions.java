package org.mingjian.command.shared;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which commands a stream takes in which state: a table, one row a command.
 *
 * @param rows for each command the states that take it
 * @param nothing the state of a stream without events
 * @param <S> the states
 */
public record Transitions<S extends Enum<S>>(Map<Class<? extends Command>, Set<S>> rows, S nothing) {

    /** Refuses a command that the state does not take. */
    public Optional<Rejection> judge(S state, Command command) {
        Set<S> takers = rows.getOrDefault(command.getClass(), Set.of());
        if (takers.contains(state)) {
            return Optional.empty();
        }
        String code = takers.contains(nothing) ? "already-exists" : "not-in-this-state";
        return Optional.of(Rejection.of(code)
                .with("command", command.getClass().getSimpleName())
                .with("state", state.name())
                .with("takenIn", takers.stream().map(Enum::name).sorted().toList()));
    }
}
