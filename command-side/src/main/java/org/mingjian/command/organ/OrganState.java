package org.mingjian.command.organ;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.organ.OrganCommand.EndOrganPower;
import org.mingjian.command.organ.OrganCommand.GrantOrganPower;
import org.mingjian.command.organ.OrganCommand.RegisterOrgan;
import org.mingjian.command.organ.OrganCommand.RenameOrgan;
import org.mingjian.command.organ.OrganCommand.SucceedOrgan;
import org.mingjian.command.shared.Transitions;

/** Where an organ is in its life, and what it takes there. */
enum OrganState {
    NONE,
    ACTIVE,
    SUCCEEDED;

    static final Transitions<OrganState> TABLE = new Transitions<>(
            Map.of(
                    RegisterOrgan.class, Set.of(NONE),
                    RenameOrgan.class, Set.of(ACTIVE),
                    GrantOrganPower.class, Set.of(ACTIVE),
                    EndOrganPower.class, Set.of(ACTIVE),
                    SucceedOrgan.class, Set.of(ACTIVE)),
            NONE);
}
