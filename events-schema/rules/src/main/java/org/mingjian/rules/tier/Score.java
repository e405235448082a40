package org.mingjian.rules.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number, kept as a fraction: 89.999… is below 90.
 *
 * @param numerator 0 or more
 * @param denominator above 0
 */
record Score(BigDecimal numerator, BigDecimal denominator) {

    private static final int DECIMALS = 2;

    static Score of(BigDecimal number) {
        return new Score(number, BigDecimal.ONE);
    }

    /** A share in points of 100. */
    static Score share(long part, long whole) {
        return new Score(BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)), BigDecimal.valueOf(whole));
    }

    boolean reaches(BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator)) >= 0;
    }

    /** As it is told. Cut off, so that it never shows a bound that is not reached. */
    BigDecimal told() {
        BigDecimal told =
                numerator.divide(denominator, DECIMALS, RoundingMode.DOWN).stripTrailingZeros();
        return told.scale() < 0 ? told.setScale(0) : told;
    }
}
