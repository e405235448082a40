package org.mingjian.command.tier.policy;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.OwnRegionPolicy;

/** A tier is decided by a regulator of the region and the specialty, by what the token says: 属地管理. */
public final class RegulatorPlacePolicy {

    private RegulatorPlacePolicy() {}

    /**
     * Judges who decides.
     *
     * @param ownRegion region of the token; null when it names none
     * @param ownSpecialties specialties of the token; none where it is not bound to some, and the organ's powers alone decide
     * @param region where the unit lies
     * @param specialty the specialty
     */
    public static Optional<Rejection> judge(
            @Nullable String ownRegion, Set<String> ownSpecialties, String region, String specialty) {
        return OwnRegionPolicy.judge(ownRegion, region)
                .or(() -> ownSpecialties.isEmpty() || ownSpecialties.contains(specialty)
                        ? Optional.empty()
                        : Optional.of(Rejection.of("beyond-own-specialty")
                                .with("specialty", specialty)
                                .with(
                                        "ownSpecialties",
                                        ownSpecialties.stream().sorted().toList())));
    }
}
