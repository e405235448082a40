package org.mingjian.command.shared.policy;

/**
 * Where a rule of law holds: in a jurisdiction and in all that lies within it.
 *
 * @param jurisdiction {@code CN}, {@code CN-41}, {@code CA-ON}
 */
public record HoldsIn(String jurisdiction) {

    /** What the National People's Congress or the State Council has laid down. */
    public static final HoldsIn CHINA = new HoldsIn("CN");

    public boolean covers(String place) {
        return place.equals(jurisdiction) || place.startsWith(jurisdiction + "-");
    }
}
