package org.mingjian.command.organ;

import java.time.LocalDate;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganLevel;
import mingjian.organ.OrganPowerEnded;
import mingjian.organ.OrganPowerGranted;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganRenamed;
import mingjian.organ.OrganSucceeded;
import mingjian.organ.Power;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of an Organ stream. The fields are those of the event that accepting the command leads to. */
public sealed interface OrganCommand extends Command {

    /** An organ that enforces comes on the books. */
    record RegisterOrgan(
            String stream,
            String name,
            OrganKind kind,
            OrganLevel level,
            String region,
            @Nullable String inNameOf,
            LocalDate registeredOn)
            implements OrganCommand {
        @Override
        public OrganRegistered event() {
            return new OrganRegistered(name, kind, level, region, inNameOf, registeredOn);
        }
    }

    /** It bears another name. */
    record RenameOrgan(String stream, String name, LocalDate renamedOn, String reason) implements OrganCommand {
        @Override
        public OrganRenamed event() {
            return new OrganRenamed(name, renamedOn, reason);
        }
    }

    /** It has a power. */
    record GrantOrganPower(String stream, Power power) implements OrganCommand {
        @Override
        public OrganPowerGranted event() {
            return new OrganPowerGranted(power);
        }
    }

    /** It has a power no longer. */
    record EndOrganPower(String stream, String powerId, LocalDate endedOn, String reason) implements OrganCommand {
        @Override
        public OrganPowerEnded event() {
            return new OrganPowerEnded(powerId, endedOn, reason);
        }
    }

    /** Another takes its place. */
    record SucceedOrgan(String stream, String successor, LocalDate succeededOn, String reason) implements OrganCommand {
        @Override
        public OrganSucceeded event() {
            return new OrganSucceeded(successor, succeededOn, reason);
        }
    }
}
