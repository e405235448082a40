package org.mingjian.query.asknown;

import java.time.Instant;
import mingjian.shared.ImportedFrom;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/** When the source of an imported fact says that it recorded it. */
final class SourceTimes {
    private static final String SOURCE = "source";

    private SourceTimes() {}

    /**
     * The asserted time; null when the fact is not imported or its source states none. None is later than the log's own time: what
     * stands in the log is known.
     */
    static @Nullable Instant asserted(RecordedEvent event) {
        Schema.Field field = event.payload().getSchema().getField(SOURCE);
        if (field == null || !(event.payload().get(field.pos()) instanceof ImportedFrom source)) {
            return null;
        }
        Instant stated = source.getRecordedAt();
        return stated == null || stated.isAfter(event.at()) ? null : stated;
    }

    static Instant known(RecordedEvent event) {
        Instant asserted = asserted(event);
        return asserted == null ? event.at() : asserted;
    }
}
