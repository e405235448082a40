package org.mingjian.importer.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The source's words and ours.
 *
 * @param others our word for those not listed; null to refuse them
 * @param empty our word for nothing said; null for nothing
 */
record ValueTable(
        String name,
        Map<String, Object> words,
        @Nullable Object others,
        @Nullable Object empty) {

    @Nullable
    Object translate(@Nullable Object value) {
        if (value == null) {
            return empty;
        }
        Object word = words.get(value.toString());
        if (word == null && others == null) {
            throw new Refused("value-unknown", "'" + value + "' is not in the table '" + name + "' of the mapping");
        }
        return word == null ? others : word;
    }
}
