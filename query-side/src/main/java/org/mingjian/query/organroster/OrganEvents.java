package org.mingjian.query.organroster;

import java.util.ArrayList;
import java.util.List;
import mingjian.organ.OrganPowerEnded;
import mingjian.organ.OrganPowerGranted;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganRenamed;
import mingjian.organ.OrganSucceeded;
import mingjian.organ.Power;
import org.jspecify.annotations.Nullable;

/** What an organ is, may do, and who took its place. */
final class OrganEvents {
    private OrganEvents() {}

    /** The organ after the event; null when the event is of none. */
    static @Nullable Organ apply(@Nullable Organ known, Object payload) {
        if (payload instanceof OrganRegistered registered) {
            return new Organ(
                    List.of(new Organ.Name(registered.getName(), registered.getRegisteredOn())),
                    registered.getName(),
                    registered.getKind().name(),
                    registered.getLevel().name(),
                    registered.getRegion(),
                    registered.getInNameOf(),
                    registered.getRegisteredOn(),
                    List.of(),
                    null,
                    null);
        }
        if (known == null) {
            return null;
        }
        if (payload instanceof OrganRenamed renamed) {
            return known.named(new Organ.Name(renamed.getName(), renamed.getRenamedOn()));
        }
        if (payload instanceof OrganPowerGranted granted) {
            var powers = new ArrayList<>(known.powers());
            powers.add(power(granted.getPower()));
            return known.having(powers);
        }
        if (payload instanceof OrganPowerEnded ended) {
            return known.having(known.powers().stream()
                    .map(power -> power.id().equals(ended.getPowerId()) ? power.ended(ended.getEndedOn()) : power)
                    .toList());
        }
        if (payload instanceof OrganSucceeded succeeded) {
            return known.succeeded(succeeded.getSuccessor(), succeeded.getSucceededOn());
        }
        return null;
    }

    private static Organ.Power power(Power power) {
        return new Organ.Power(
                power.getPowerId(),
                power.getLaw(),
                power.getKinds().stream().map(Enum::name).sorted().toList(),
                power.getSpecialty(),
                power.getRegion(),
                power.getBasis(),
                power.getValidFrom(),
                power.getValidUntil(),
                null);
    }
}
