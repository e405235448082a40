package org.mingjian.command.authorisation.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.UnitFacts;

/** An authorisation for a unit is of the region in which the unit lies. No law says so: the record must not gainsay itself. */
public final class PlacePolicy {

    private PlacePolicy() {}

    public static Optional<Rejection> judge(String region, UnitFacts unit) {
        return unit.region().equals(region)
                ? Optional.empty()
                : Optional.of(Rejection.of("region-disagrees")
                        .with("region", region)
                        .with("unit", unit.stream())
                        .with("unitRegion", unit.region()));
    }
}
