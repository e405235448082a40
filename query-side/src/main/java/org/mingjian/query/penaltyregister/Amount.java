package org.mingjian.query.penaltyregister;

import java.math.BigDecimal;
import mingjian.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param amountMinor in the smallest unit of its currency, 分 for CNY
 * @param currency ISO 4217 code
 */
public record Amount(long amountMinor, String currency) {
    private static final int PLACES_FROM_FEN_TO_WAN_YUAN = 6;

    static @Nullable Amount of(@Nullable Money money) {
        return money == null ? null : new Amount(money.getAmountMinor(), money.getCurrency());
    }

    /** In 万元 with six decimals, as the fields of the double publication want it; null for another currency. */
    public @Nullable BigDecimal inWanYuan() {
        return currency.equals("CNY") ? BigDecimal.valueOf(amountMinor, PLACES_FROM_FEN_TO_WAN_YUAN) : null;
    }
}
