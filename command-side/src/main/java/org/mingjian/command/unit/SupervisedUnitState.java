package org.mingjian.command.unit;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.shared.Transitions;
import org.mingjian.command.unit.SupervisedUnitCommand.AmendSupervisedUnitProfile;
import org.mingjian.command.unit.SupervisedUnitCommand.CloseSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.HandOverSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.MoveSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.OpenSupervisedUnit;

/** Where a unit is in its life, and what it takes there. */
enum SupervisedUnitState {
    NONE,
    OPEN,
    CLOSED;

    static final Transitions<SupervisedUnitState> TABLE = new Transitions<>(
            Map.of(
                    OpenSupervisedUnit.class, Set.of(NONE),
                    AmendSupervisedUnitProfile.class, Set.of(OPEN),
                    MoveSupervisedUnit.class, Set.of(OPEN),
                    HandOverSupervisedUnit.class, Set.of(OPEN),
                    CloseSupervisedUnit.class, Set.of(OPEN)),
            NONE);
}
