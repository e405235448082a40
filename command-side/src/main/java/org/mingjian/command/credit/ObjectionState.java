package org.mingjian.command.credit;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.credit.CreditObjectionCommand.RaiseObjection;
import org.mingjian.command.credit.CreditObjectionCommand.ResolveObjection;
import org.mingjian.command.shared.Transitions;

/** Where an objection is on its way, and what it takes there. */
enum ObjectionState {
    NONE,
    RAISED,
    RESOLVED;

    static final Transitions<ObjectionState> TABLE =
            new Transitions<>(Map.of(RaiseObjection.class, Set.of(NONE), ResolveObjection.class, Set.of(RAISED)), NONE);
}
