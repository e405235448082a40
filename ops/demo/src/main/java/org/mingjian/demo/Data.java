package org.mingjian.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Content of commands. */
final class Data {

    private static final long FEN = 100;

    private Data() {}

    /** Names and values in turn; a null is left out. */
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                data.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return data;
    }

    static Map<String, Object> yuan(int amount) {
        return of("amountMinor", amount * FEN, "currency", "CNY");
    }

    static Map<String, Object> approval(Place place, String day) {
        return of("approvedBy", place.organ() + ".head", "approvedOn", day);
    }
}
