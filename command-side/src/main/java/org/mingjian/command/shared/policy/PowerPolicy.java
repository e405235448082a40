package org.mingjian.command.shared.policy;

import java.util.Optional;
import mingjian.organ.PowerKind;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.OrganFacts.Power;
import org.mingjian.command.shared.Rejection;

/**
 * An organ acts within its powers: by law, kind, specialty, region and day, 行政处罚法 art 17; what is done without one is void, art 38.
 * A licence is granted within them as well, 行政许可法 art 22.
 */
public final class PowerPolicy {

    private static final String LAW = "行政处罚法 art 17, 38";
    private static final String LICENSING = "行政许可法 art 22";

    private PowerPolicy() {}

    /** For each specialty of the act the organ has a power; one that takes none is free, save that it names a specialty. */
    public static Optional<Rejection> judge(Act act, OrganFacts organ) {
        if (act.specialties().isEmpty()) {
            return Optional.of(Rejection.of("specialty-missing").citing(LAW));
        }
        PowerKind kind = act.power();
        return kind == null
                ? Optional.empty()
                : act.specialties().stream()
                        .sorted()
                        .filter(specialty -> organ.powers().stream().noneMatch(p -> permits(p, act, kind, specialty)))
                        .findFirst()
                        .map(specialty -> Rejection.of("power-missing")
                                .citing(kind == PowerKind.AUTHORISE ? LICENSING : LAW)
                                .with("organ", organ.stream())
                                .with("kind", kind.name())
                                .with("laws", act.laws().stream().sorted().toList())
                                .with("specialty", specialty)
                                .with("region", act.region())
                                .with("day", act.day().toString()));
    }

    private static boolean permits(Power power, Act act, PowerKind kind, String specialty) {
        return power.kinds().contains(kind)
                && (act.laws().isEmpty() || act.laws().contains(power.law()))
                && power.specialty().equals(specialty)
                && RegionPolicy.covers(power.region(), act.region())
                && power.holdsOn(act.day());
    }
}
