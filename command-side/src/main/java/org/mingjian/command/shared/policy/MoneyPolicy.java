package org.mingjian.command.shared.policy;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingjian.shared.Money;
import org.mingjian.command.shared.Rejection;

/** An amount is not negative and in a currency of ISO 4217. */
public final class MoneyPolicy {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private MoneyPolicy() {}

    public static Optional<Rejection> judge(Money money) {
        if (money.getAmountMinor() < 0) {
            return Optional.of(Rejection.of("amount-negative").with("amountMinor", money.getAmountMinor()));
        }
        if (!CURRENCIES.contains(money.getCurrency())) {
            return Optional.of(Rejection.of("currency-unknown").with("currency", money.getCurrency()));
        }
        return Optional.empty();
    }
}
