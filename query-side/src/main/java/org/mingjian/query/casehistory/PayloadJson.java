package org.mingjian.query.casehistory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import mingjian.shared.PersonalData;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

/** Shows the payload of an event as plain maps, lists and values, what is not stated as null. */
final class PayloadJson {
    private PayloadJson() {}

    static Map<String, @Nullable Object> of(SpecificRecordBase entry, PersonalNames names) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        for (Schema.Field field : entry.getSchema().getFields()) {
            shown.put(field.name(), value(entry.get(field.pos()), names));
        }
        return shown;
    }

    private static @Nullable Object value(@Nullable Object value, PersonalNames names) {
        if (value instanceof PersonalData data) {
            return names.shown(data);
        }
        if (value instanceof SpecificRecordBase nested) {
            return of(nested, names);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> value(one, names)).toList();
        }
        if (value instanceof Map<?, ?> named) {
            var shown = new LinkedHashMap<String, @Nullable Object>();
            named.forEach((name, one) -> shown.put(String.valueOf(name), value(one, names)));
            return shown;
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value.toString();
    }

    /** Whether something of it is personal data. */
    static boolean holdsPersonalData(SpecificRecordBase entry) {
        return entry.getSchema().getFields().stream().anyMatch(field -> holdsPersonalData(entry.get(field.pos())));
    }

    private static boolean holdsPersonalData(@Nullable Object value) {
        return value instanceof PersonalData
                || value instanceof SpecificRecordBase nested && holdsPersonalData(nested)
                || value instanceof Collection<?> several && several.stream().anyMatch(PayloadJson::holdsPersonalData);
    }
}
