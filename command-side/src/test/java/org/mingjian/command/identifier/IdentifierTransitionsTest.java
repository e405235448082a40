package org.mingjian.command.identifier;

import java.time.LocalDate;
import java.util.List;
import mingjian.identifier.IdentifierClaimed;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class IdentifierTransitionsTest extends EveryCell<IdentifierState> {

    IdentifierTransitionsTest() {
        super(Identifier.class, Identifier::new, IdentifierState.TABLE, IdentifierCommand.class, """
            NONE CLAIMED
            ClaimIdentifier  takes exists
            MoveIdentifier   no    takes
            """);
    }

    @Override
    protected List<?> past(IdentifierState state) {
        return switch (state) {
            case NONE -> List.of();
            case CLAIMED -> List.of(new IdentifierClaimed("Subject-licence.b", LocalDate.of(2026, 2, 10)));
        };
    }
}
