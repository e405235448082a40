package org.mingjian.command.shared.policy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

/** Puts what is on record into words for a caller who may not be let to see all of it: classes K0 and K1, no more. */
final class Told {

    private static final Set<String> OPEN = Set.of("K0", "K1");

    private Told() {}

    static String of(Schema.Field field, @Nullable Object value) {
        if (value == null) {
            return "not stated";
        }
        return OPEN.contains(String.valueOf(field.getProp("privacy"))) ? words(field, value) : "withheld";
    }

    private static String words(Schema.Field field, Object value) {
        if (value instanceof SpecificRecordBase parts) {
            return parts.getSchema().getFields().stream()
                    .map(part -> part.name() + "=" + of(part, parts.get(part.pos())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> of(field, item)).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }
}
