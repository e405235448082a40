package org.mingjian.query.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.catalog.EventType;
import org.mingjian.catalog.FieldPrivacy;
import org.mingjian.catalog.PrivacyClass;

/** The only door by which a field of an event leaves for a partner: it opens for K0. */
final class PublicFields {
    /** Beside the fields of a decision: an objection to its record waits to be resolved. */
    static final String CONTESTED = "underObjection";

    private final Set<String> open;
    private final List<String> shown;

    /**
     * @param shown fields to be shown, top level; of records within them only what is K0 is shown
     * @throws IllegalArgumentException one of them is not K0, or is not there
     */
    PublicFields(Class<? extends SpecificRecordBase> event, List<String> shown) {
        open = EventCatalog.standard().all().stream()
                .filter(type -> type.type().equals(event))
                .map(EventType::fields)
                .flatMap(List::stream)
                .filter(field -> field.privacy() == PrivacyClass.K0)
                .map(FieldPrivacy::field)
                .collect(Collectors.toUnmodifiableSet());
        this.shown = List.copyOf(shown);
        this.shown.forEach(field -> {
            if (!open.contains(field)) {
                throw new IllegalArgumentException(
                        field + " of " + event.getSimpleName() + " is not of class K0 and is shown to no partner");
            }
        });
    }

    Map<String, @Nullable Object> of(SpecificRecordBase payload) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (String field : shown) {
            values.put(
                    field,
                    value(field, payload.get(payload.getSchema().getField(field).pos())));
        }
        return values;
    }

    private @Nullable Object value(String path, @Nullable Object value) {
        if (value instanceof SpecificRecordBase nested) {
            return nested(path, nested);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> value(path, one)).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    /** Of a record within, what is not K0 is left out. */
    private Map<String, @Nullable Object> nested(String path, SpecificRecordBase record) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (Schema.Field field : record.getSchema().getFields()) {
            String within = path + "." + field.name();
            if (open.contains(within)) {
                values.put(field.name(), value(within, record.get(field.pos())));
            }
        }
        return values;
    }
}
