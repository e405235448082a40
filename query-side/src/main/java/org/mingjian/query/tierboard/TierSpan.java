package org.mingjian.query.tierboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;

/**
 * Days on which a grading is one and the same, as it is searched and counted.
 *
 * @param days the days
 * @param tier the tier that stands, as it is counted; null while none was decided
 * @param states names of its {@link TierState}s
 * @param group region, specialty, scheme, version and tier in one text, so that they are counted together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TierSpan(DayRange days, @Nullable String tier, List<String> states, String group) {

    /** What stands between the parts of a group; a character that no text of an event has. */
    public static final String BETWEEN = "\u0001";

    static TierSpan of(DayRange days, Situation then, List<String> place) {
        Act decided = then.decided();
        TierValue tier = decided == null ? null : decided.tier();
        return new TierSpan(
                days,
                tier == null ? null : tier.counted(),
                then.states().stream().map(TierState::name).sorted().toList(),
                String.join(BETWEEN, place)
                        + BETWEEN
                        + (tier == null ? "" : tier.version())
                        + BETWEEN
                        + (tier == null ? "" : tier.counted()));
    }
}
