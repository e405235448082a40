package org.mingjian.command.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.UnitProfile;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class SupervisedUnitTransitionsTest extends EveryCell<SupervisedUnitState> {

    SupervisedUnitTransitionsTest() {
        super(SupervisedUnit.class, SupervisedUnit::new, SupervisedUnitState.TABLE, SupervisedUnitCommand.class, """
            NONE OPEN CLOSED
            OpenSupervisedUnit          takes exists exists
            AmendSupervisedUnitProfile  no    takes  no
            MoveSupervisedUnit          no    takes  no
            HandOverSupervisedUnit      no    takes  no
            CloseSupervisedUnit         no    takes  no
            """);
    }

    @Override
    protected List<?> past(SupervisedUnitState state) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        UnitProfile profile = new UnitProfile("甲", null, null, List.of(), List.of(), Map.of());
        SupervisedUnitOpened opened = new SupervisedUnitOpened("Subject-licence.a", "CN-41", profile, day, null);
        return switch (state) {
            case NONE -> List.of();
            case OPEN -> List.of(opened);
            case CLOSED -> List.of(opened, new SupervisedUnitClosed(day, "停业"));
        };
    }
}
