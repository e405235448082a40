package org.mingjian.benchmark.figures;

import java.util.Locale;

/**
 * One measured value.
 *
 * @param value in {@code unit}; negative when it could not be measured
 * @param beside the limit or the peer that it stands beside, in words
 */
public record Figure(String what, double value, String unit, String beside) {

    /** Of a measurement that broke off. */
    static Figure failed(RuntimeException why) {
        return new Figure(
                "All of it",
                -1,
                "",
                "broke off: " + String.valueOf(why.getMessage()).replace('|', '/'));
    }

    String row() {
        String shown = value < 0 ? "not measured" : number() + " " + unit;
        return "| %s | %s | %s |".formatted(what, shown, beside);
    }

    private String number() {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
