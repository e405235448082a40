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
    WORKING_DAYS("working-days");

    private final String symbol;

    PackKind(String symbol) {
        this.symbol = symbol;
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
