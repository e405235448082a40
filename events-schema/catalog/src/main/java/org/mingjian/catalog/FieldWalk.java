package org.mingjian.catalog;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** Reads the privacy class of every field of a record, nested records included. */
final class FieldWalk {

    private FieldWalk() {}

    /** Throws {@link IllegalArgumentException} that names the first field without a class from K0 to K5. */
    static List<FieldPrivacy> of(Schema event) {
        var found = new ArrayList<FieldPrivacy>();
        collect(event, event.getFullName(), "", found);
        return List.copyOf(found);
    }

    private static void collect(Schema schema, String event, String prefix, List<FieldPrivacy> found) {
        switch (schema.getType()) {
            case RECORD -> {
                for (Schema.Field field : schema.getFields()) {
                    String path = prefix + field.name();
                    found.add(new FieldPrivacy(path, privacy(field, event, path)));
                    collect(field.schema(), event, path + ".", found);
                }
            }
            case ARRAY -> collect(schema.getElementType(), event, prefix, found);
            case MAP -> collect(schema.getValueType(), event, prefix, found);
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, event, prefix, found));
            default -> {
                // a plain value has no fields
            }
        }
    }

    private static PrivacyClass privacy(Schema.Field field, String event, String path) {
        String stated = field.getProp("privacy");
        for (PrivacyClass known : PrivacyClass.values()) {
            if (known.name().equals(stated)) {
                return known;
            }
        }
        throw new IllegalArgumentException(
                "field %s of %s must state a privacy class from K0 to K5, not %s".formatted(path, event, stated));
    }
}
