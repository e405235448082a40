package org.mingjian.benchmark.figures;

import java.util.Locale;

/**
 * One measured value.
 *
 * @param value in {@code unit}; negative when it could not be measured
 * @param beside the limit or the peer that it stands beside, in words
 */
public record Figure(String what, double value, String unit, String beside) {

    String row() {
        String shown = value < 0 ? "not measured" : number() + " " + unit;
        return "| %s | %s | %s |".formatted(what, shown, beside);
    }

    private String number() {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
