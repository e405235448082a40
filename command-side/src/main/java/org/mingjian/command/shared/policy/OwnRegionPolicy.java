package org.mingjian.command.shared.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** Supervision is arranged where it is exercised 属地管理: by who is of the region, as the token says, or of one around it. */
public final class OwnRegionPolicy {

    private OwnRegionPolicy() {}

    /**
     * Judges a region.
     *
     * @param own region of the token; null when it names none
     * @param region the region concerned
     */
    public static Optional<Rejection> judge(@Nullable String own, String region) {
        return own != null && RegionPolicy.covers(own, region)
                ? Optional.empty()
                : Optional.of(
                        Rejection.of("beyond-own-region").with("region", region).with("ownRegion", own));
    }
}
