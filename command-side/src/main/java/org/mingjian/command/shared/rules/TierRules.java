package org.mingjian.command.shared.rules;

import java.util.List;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.tier.TierSchemes;

/**
 * The rules on tiers, as dated data.
 *
 * @param schemes the schemes of every time and place
 * @param terms by which objections are due
 */
public record TierRules(TierSchemes schemes, LegalTerms terms) {

    /** The rules that packs of all kinds hold. */
    public static TierRules of(List<Pack> packs) {
        return new TierRules(new TierSchemes(packs), new LegalTerms(packs));
    }
}
