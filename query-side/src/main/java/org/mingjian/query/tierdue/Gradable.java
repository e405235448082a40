package org.mingjian.query.tierdue;

import java.util.Optional;
import org.mingjian.log.StreamName;
import org.mingjian.rules.tier.TierScheme;

/**
 * A unit as a scheme grades it in one specialty.
 *
 * @param unit stream of the unit
 * @param region where it lies
 * @param specialty the specialty
 * @param scheme the version in force there
 * @param stream the stream on which the tier stands
 */
record Gradable(String unit, String region, String specialty, TierScheme scheme, String stream) {

    /** Empty where the three make no name of a stream, being too long together: such a unit cannot be graded. */
    static Optional<Gradable> of(String unit, String region, String specialty, TierScheme scheme) {
        try {
            String key = StreamName.parse(unit).id() + "." + specialty + "." + scheme.id();
            String stream = StreamName.of("SupervisionTier", "tier", key).toString();
            return Optional.of(new Gradable(unit, region, specialty, scheme, stream));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
