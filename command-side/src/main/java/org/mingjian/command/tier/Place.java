package org.mingjian.command.tier;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PresentFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.tier.policy.TierStreamPolicy;
import org.mingjian.log.StreamName;

/**
 * What a stream of tiers is about.
 *
 * @param subject stream of the subject that runs the unit
 * @param unit stream of the unit
 * @param region where it lies
 * @param specialty the specialty
 * @param scheme name of the scheme
 */
record Place(String subject, String unit, String region, String specialty, String scheme) {

    /**
     * Judges that a unit may be graded on a stream.
     *
     * @param stream the stream
     * @param known what it is about; null while nothing stands on it
     * @return metadata that says whom it is about and what was relied on
     * @throws Refused when it is not the stream of this unit, specialty and scheme, or a reference does not hold
     */
    MetaData permitted(String stream, @Nullable Place known, Circumstances now) {
        Refused.ifAny(TierStreamPolicy.ofUnit(stream, unitStream()));
        return referring(stream, known, now);
    }

    /** The same for a member of staff who works at the unit. */
    MetaData permittedForStaff(String stream, @Nullable Place known, Circumstances now) {
        Refused.ifAny(TierStreamPolicy.ofStaff(stream));
        return referring(stream, known, now);
    }

    private MetaData referring(String stream, @Nullable Place known, Circumstances now) {
        if (known != null) {
            Refused.ifAny(TierStreamPolicy.same(stream, known.key(), key()));
        }
        return PresentFacts.about(subject, unit, region, now);
    }

    /** {@code SupervisionTier-tier.<key of the unit>.<specialty>.<scheme>}. */
    private String unitStream() {
        return StreamName.of("SupervisionTier", "tier", StreamName.parse(unit).id() + "." + key())
                .toString();
    }

    private String key() {
        return specialty + "." + scheme;
    }
}
