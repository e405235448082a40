package org.mingjian.importer.mapping;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;

/** The types a column can have. */
final class CellParsers {
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,3}");
    /** GB 32100-2015: 18 characters, digits and capitals without I, O, S, V, Z. The check digit is judged where kept. */
    private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NP-RT-UW-Y]{18}");

    private CellParsers() {}

    static CellParser text(@Nullable Pattern pattern) {
        return text -> matching(text, pattern);
    }

    /** Text that names something: a number that a spreadsheet shortened has lost the digits that made it a name. */
    static CellParser key(@Nullable Pattern pattern) {
        return text -> {
            if (SCIENTIFIC.matcher(text).matches()) {
                throw new Refused(
                        "key-in-scientific-notation",
                        "'" + text
                                + "' is a key that a spreadsheet turned into a number and shortened; take it from the"
                                + " source again, with the column formatted as text");
            }
            return matching(text, pattern);
        };
    }

    static CellParser uscc() {
        return key(USCC);
    }

    private static String matching(String text, @Nullable Pattern pattern) {
        if (pattern != null && !pattern.matcher(text).matches()) {
            throw new Refused("invalid-value", "'" + text + "' is not of the form " + pattern.pattern());
        }
        return text;
    }

    static CellParser integer() {
        return text -> {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                throw new Refused("invalid-value", "'" + text + "' is not a whole number");
            }
        };
    }

    static CellParser decimal() {
        return CellParsers::number;
    }

    static CellParser money(String code) {
        Currency currency;
        try {
            currency = Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new ImportFailure("mapping-invalid", "'" + code + "' is no ISO 4217 currency", e);
        }
        int digits = currency.getDefaultFractionDigits();
        return text -> {
            BigDecimal amount = number(text);
            if (amount.signum() < 0) {
                throw new Refused("negative-amount", "the amount '" + text + "' is negative");
            }
            if (amount.stripTrailingZeros().scale() > digits || amount.precision() - amount.scale() > 15) {
                throw new Refused("invalid-value", "'" + text + "' is no amount of " + code);
            }
            return new Money(amount.setScale(digits), code, digits);
        };
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Refused("invalid-value", "'" + text + "' is not a number");
        }
    }

    static CellParser truth(List<String> yes, List<String> no) {
        Set<String> truths = Set.copyOf(yes);
        Set<String> untruths = Set.copyOf(no);
        return text -> {
            if (truths.contains(text)) {
                return true;
            }
            if (untruths.contains(text)) {
                return false;
            }
            throw new Refused("invalid-value", "'" + text + "' is neither of " + yes + " nor of " + no);
        };
    }
}
