package org.mingjian.command.organ;

import java.time.LocalDate;
import java.util.List;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganLevel;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganSucceeded;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class OrganTransitionsTest extends EveryCell<OrganState> {

    OrganTransitionsTest() {
        super(Organ.class, Organ::new, OrganState.TABLE, OrganCommand.class, """
                NONE ACTIVE SUCCEEDED
                RegisterOrgan    takes exists exists
                RenameOrgan      no    takes  no
                GrantOrganPower  no    takes  no
                EndOrganPower    no    takes  no
                SucceedOrgan     no    takes  no
                """);
    }

    @Override
    protected List<?> past(OrganState state) {
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
