package org.mingjian.catalog;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * One kind of event.
 *
 * @param name full name, which is the payload type in the log: {@code mingjian.inspection.FindingRecorded}
 * @param type the generated class
 * @param schema the schema that writes it today
 * @param aggregate type of the streams it may stand on: {@code Inspection}
 * @param revision revision of the schema, as the log keeps it beside the payload type
 * @param fields privacy of each of its fields, nested ones included
 */
public record EventType(
        String name,
        Class<? extends SpecificRecordBase> type,
        Schema schema,
        String aggregate,
        String revision,
        List<FieldPrivacy> fields) {

    /** The part of the full name before the last dot: {@code mingjian.inspection}. */
    public String context() {
        return schema.getNamespace();
    }
}
