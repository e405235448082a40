package org.mingjian.command.shared.rules;

import java.util.List;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.tier.TierSchemes;

/**
 * The rules on tiers, as dated data.
 *
 * @param schemes the schemes of every time and place
 * @param workingDays the days that terms are counted in
 */
public record TierRules(TierSchemes schemes, WorkingDays workingDays) {

    private static final String COUNTRY = "CN";

    /** The rules that packs of all kinds hold. */
    public static TierRules of(List<Pack> packs) {
        return new TierRules(new TierSchemes(packs), WorkingDays.of(packs, COUNTRY));
    }
}
