package org.mingjian.rules.load;

import org.mingjian.rules.tier.Supervision;
import org.mingjian.rules.tier.TierRef;

/**
 * A tier that a unit has in a specialty.
 *
 * @param specialty the specialty
 * @param tier the tier
 * @param supervision what it means
 */
public record HeldTier(String specialty, TierRef tier, Supervision supervision) {}
