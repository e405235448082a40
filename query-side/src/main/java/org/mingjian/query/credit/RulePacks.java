package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.repair.RepairRules;

/**
 * All rule packs known, and which of them is in force where and when. A pack for a narrower jurisdiction goes before one
 * for a wider.
 *
 * @param packs the packs; no two of equal specificity overlap (checked when they are read)
 * @param repairs when what a pack takes points for can be repaired
 */
public record RulePacks(List<RulePack> packs, RepairRules repairs) {

    public RulePacks {
        packs = List.copyOf(packs);
    }

    /** Packs without rules on repair: nothing is said to be repairable. */
    public RulePacks(List<RulePack> packs) {
        this(packs, new RepairRules(List.of()));
    }

    /** The pack in force, if any. */
    public Optional<RulePack> inForce(String jurisdiction, LocalDate day) {
        return Optional.ofNullable(holding(jurisdiction, day));
    }

    @Nullable
    RulePack holding(String jurisdiction, LocalDate day) {
        RulePack narrowest = null;
        int most = 0;
        for (RulePack pack : packs) {
            int specificity = pack.specificity(jurisdiction);
            if (specificity > most && pack.inForce(day)) {
                narrowest = pack;
                most = specificity;
            }
        }
        return narrowest;
    }

    List<RulePack> holdingIn(String jurisdiction) {
        var holding = new ArrayList<RulePack>(2);
        for (RulePack pack : packs) {
            if (pack.specificity(jurisdiction) > 0) {
                holding.add(pack);
            }
        }
        return holding;
    }

    /** One text that changes when any pack changes: what was computed under other packs is to be computed again. */
    public String fingerprint() {
        return packs.stream().map(RulePack::sha256).sorted().collect(Collectors.joining(","));
    }
}
