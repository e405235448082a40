package org.mingjian.command.unit;

import java.time.LocalDate;
import mingjian.shared.ImportedFrom;
import mingjian.unit.GeoPoint;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitHandedOver;
import mingjian.unit.SupervisedUnitMoved;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.SupervisedUnitProfileAmended;
import mingjian.unit.UnitProfile;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a SupervisedUnit stream. The fields are those of the event that accepting the command leads to. */
public sealed interface SupervisedUnitCommand extends Command {

    /** A place of a subject comes under supervision. */
    record OpenSupervisedUnit(
            String stream,
            String subject,
            String region,
            UnitProfile profile,
            @Nullable LocalDate openedOn,
            @Nullable ImportedFrom source)
            implements SupervisedUnitCommand {
        @Override
        public SupervisedUnitOpened event() {
            return new SupervisedUnitOpened(subject, region, profile, openedOn, source);
        }
    }

    /** The profile is another from a day on. */
    record AmendSupervisedUnitProfile(
            String stream,
            UnitProfile profile,
            LocalDate validFrom,
            @Nullable String reason,
            @Nullable ImportedFrom source)
            implements SupervisedUnitCommand {
        @Override
        public SupervisedUnitProfileAmended event() {
            return new SupervisedUnitProfileAmended(profile, validFrom, reason, source);
        }
    }

    /** The unit has moved. */
    record MoveSupervisedUnit(
            String stream,
            String fromRegion,
            String toRegion,
            String address,
            @Nullable GeoPoint location,
            LocalDate movedOn)
            implements SupervisedUnitCommand {
        @Override
        public SupervisedUnitMoved event() {
            return new SupervisedUnitMoved(fromRegion, toRegion, address, location, movedOn);
        }
    }

    /** Another subject runs the unit. */
    record HandOverSupervisedUnit(
            String stream,
            String fromSubject,
            String toSubject,
            LocalDate handedOverOn,
            @Nullable String reason) implements SupervisedUnitCommand {
        @Override
        public SupervisedUnitHandedOver event() {
            return new SupervisedUnitHandedOver(fromSubject, toSubject, handedOverOn, reason);
        }
    }

    /** The unit is no longer there. */
    record CloseSupervisedUnit(String stream, LocalDate closedOn, String manner) implements SupervisedUnitCommand {
        @Override
        public SupervisedUnitClosed event() {
            return new SupervisedUnitClosed(closedOn, manner);
        }
    }
}
