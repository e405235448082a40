package org.mingjian.rules.load;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.tier.Means;
import org.mingjian.rules.tier.TierRef;

/**
 * A unit's supervision in one specialty and year.
 *
 * @param specialty the specialty
 * @param strictest the tier whose frequency applies; null when it has none
 * @param asked inspections that tier, key list or tasks ask for
 * @param planned those of them that the caps on the specialty leave
 * @param atMost most inspections by the tier's own word; null where it sets no end
 * @param means by which means
 * @param drawPercent share that a random draw takes; null where no tier sets one, or the key list covers all
 */
public record SpecialtyLoad(
        String specialty,
        @Nullable TierRef strictest,
        int asked,
        int planned,
        @Nullable Integer atMost,
        Set<Means> means,
        @Nullable Integer drawPercent) {

    public SpecialtyLoad {
        means = Set.copyOf(means);
    }
}
