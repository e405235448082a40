package org.mingjian.importer.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;

/** Text with {@code ${name}} in it. Alone, a name gives the value in its own type; amid text, its text. */
final class TextTemplate {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private TextTemplate() {}

    static Template read(String text, Names names, String where) {
        Template whole = whole(text, names, where);
        return whole == null ? joined(text, names, where, part -> part) : whole;
    }

    /** Null unless the text is one reference and nothing else. */
    static @Nullable Template whole(String text, Names names, String where) {
        Matcher whole = REFERENCE.matcher(text);
        if (!whole.matches()) {
            return null;
        }
        int place = names.place(whole.group(1), where);
        return scope -> json(scope.value(place));
    }

    /** @param escape applied to what the names stand for, not to the text around them */
    static Template joined(String text, Names names, String where, UnaryOperator<String> escape) {
        List<String> literals = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text);
        int end = 0;
        while (reference.find()) {
            literals.add(text.substring(end, reference.start()));
            places.add(names.place(reference.group(1), where));
            end = reference.end();
        }
        String tail = text.substring(end);
        if ((String.join("", literals) + tail).contains("${")) {
            throw new ImportFailure("mapping-invalid", where + ": '" + text + "' has a ${ without its }");
        }
        return scope -> {
            var out = new StringBuilder();
            for (int i = 0; i < places.size(); i++) {
                Object value = scope.value(places.get(i));
                if (value == null) {
                    return null;
                }
                out.append(literals.get(i)).append(escape.apply(plain(value)));
            }
            return out.append(tail).toString();
        };
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static @Nullable Object json(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof Money money) {
            return new TreeMap<>(Map.of("amountMinor", money.amountMinor(), "currency", money.currency()));
        }
        // 43.60 and 43.6 are the same number and must lead to the same key.
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
