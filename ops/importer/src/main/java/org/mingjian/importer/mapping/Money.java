package org.mingjian.importer.mapping;

import java.math.BigDecimal;

/**
 * An amount of money as a column states it.
 *
 * @param amount never negative, with no more digits than the currency has
 * @param currency ISO 4217 code
 * @param fractionDigits digits of the currency's smallest unit
 */
public record Money(BigDecimal amount, String currency, int fractionDigits) {
    public long amountMinor() {
        return amount.movePointRight(fractionDigits).longValueExact();
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
