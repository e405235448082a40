package org.mingjian.rules.pack;

import java.util.Arrays;

/** What a pack is about; each kind has a form of its own. */
public enum PackKind {
    /** What takes points from a credit standing, and which score is which grade. */
    CREDIT_STANDING("credit-standing"),
    /** Which class a decision is of, how long it is public, and what repairs it. */
    CREDIT_REPAIR("credit-repair"),
    /** Which act breaks what, and what it may cost. */
    VIOLATIONS("violations"),
    /** The holidays of a year, and the days of rest that are worked for them. */
    WORKING_DAYS("working-days"),
    /** What a scheme grades by, its tiers, and what each means for supervision. Schemes of different ids hold side by side. */
    TIER_SCHEME("tier-scheme", true),
    /** How often units must and may be inspected, whatever their tiers. Those of different ids hold side by side. */
    INSPECTION_LIMITS("inspection-limits", true);

    private final String symbol;
    private final boolean sideBySide;

    PackKind(String symbol) {
        this(symbol, false);
    }

    PackKind(String symbol, boolean sideBySide) {
        this.symbol = symbol;
        this.sideBySide = sideBySide;
    }

    /** Whether packs of this kind hold at one place on one day, so long as their ids differ. */
    public boolean sideBySide() {
        return sideBySide;
    }

    /** As it stands in a pack. */
    public String symbol() {
        return symbol;
    }

    static PackKind of(String symbol) {
        return Arrays.stream(values())
                .filter(kind -> kind.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of pack: " + symbol));
    }
}
