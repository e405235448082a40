package org.mingjian.rules.tier;

/**
 * A tier with what gives it its meaning. It has no order of its own: only its scheme compares it, and with its own tiers only
 * ({@link TierScheme#isStricter}).
 *
 * @param scheme id of the scheme
 * @param version version of the scheme
 * @param tier id of the tier within it
 */
public record TierRef(String scheme, String version, String tier) {

    @Override
    public String toString() {
        return scheme + " " + version + " " + tier;
    }
}
