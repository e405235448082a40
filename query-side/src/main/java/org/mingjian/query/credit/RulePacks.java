package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All rule packs known, and which of them is in force where and when. A pack for a narrower jurisdiction goes before one
 * for a wider.
 *
 * @param packs the packs; no two of equal specificity overlap (checked when they are read)
 */
public record RulePacks(List<RulePack> packs) {

    public RulePacks {
        packs = List.copyOf(packs);
    }

    /** The pack in force, if any. */
    public Optional<RulePack> inForce(String jurisdiction, LocalDate day) {
        return packs.stream()
                .filter(pack -> pack.inForce(day) && pack.specificity(jurisdiction) > 0)
                .max(Comparator.comparingInt(pack -> pack.specificity(jurisdiction)));
    }

    List<RulePack> holdingIn(String jurisdiction) {
        return packs.stream().filter(pack -> pack.specificity(jurisdiction) > 0).toList();
    }

    /** One text that changes when any pack changes: what was computed under other packs is to be computed again. */
    public String fingerprint() {
        return packs.stream().map(RulePack::sha256).sorted().collect(Collectors.joining(","));
    }
}
