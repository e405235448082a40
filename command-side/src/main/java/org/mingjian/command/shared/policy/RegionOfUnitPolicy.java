package org.mingjian.command.shared.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.UnitFacts;

/** What concerns a unit lies where the unit lies: powers are judged by the place, 行政处罚法 art 22. */
public final class RegionOfUnitPolicy {

    private RegionOfUnitPolicy() {}

    public static Optional<Rejection> judge(String region, UnitFacts unit) {
        return unit.region().equals(region)
                ? Optional.empty()
                : Optional.of(Rejection.of("region-disagrees")
                        .citing("行政处罚法 art 22")
                        .with("region", region)
                        .with("unit", unit.stream())
                        .with("unitRegion", unit.region()));
    }
}
