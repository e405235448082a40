package org.mingjian.command.identifier;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.identifier.IdentifierCommand.ClaimIdentifier;
import org.mingjian.command.identifier.IdentifierCommand.MoveIdentifier;
import org.mingjian.command.shared.Transitions;

/** Whether an identifier is claimed, and what it takes then. */
enum IdentifierState {
    NONE,
    CLAIMED;

    static final Transitions<IdentifierState> TABLE =
            new Transitions<>(Map.of(ClaimIdentifier.class, Set.of(NONE), MoveIdentifier.class, Set.of(CLAIMED)), NONE);
}
