package org.mingjian.command.shared.policy;

/**
 * Which regions lie in which. Chinese regions are codes of GB/T 2260, where a pair of zeros at the end stands for the whole:
 * {@code CN-411402} lies in {@code CN-411400}, in {@code CN-410000} and in {@code CN-41}; others are told part by part.
 */
public final class RegionPolicy {

    private static final HoldsIn CODED = HoldsIn.CHINA;
    private static final String WHOLE = "00";

    private RegionPolicy() {}

    /** Whether a region is another or lies in it. */
    public static boolean covers(String region, String place) {
        if (new HoldsIn(region).covers(place)) {
            return true;
        }
        if (!CODED.covers(region) || !CODED.covers(place)) {
            return false;
        }
        String within = region;
        while (within.endsWith(WHOLE)) {
            within = within.substring(0, within.length() - WHOLE.length());
        }
        return place.startsWith(within) && place.length() > CODED.jurisdiction().length() + 1;
    }
}
