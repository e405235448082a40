package org.mingjian.query.casehistory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/**
 * Something that happened to a subject.
 *
 * @param event {@code stream@revision}
 * @param stream its stream
 * @param type full name of the event
 * @param on the day it happened; the day it was recorded where it states none
 * @param at when the log learnt of it
 * @param by who acted
 * @param what what it says
 */
public record TimelineItem(
        String event,
        String stream,
        String type,
        LocalDate on,
        Instant at,
        Step.By by,
        Map<String, @Nullable Object> what) {

    /** Newest first; the rest of the order only makes it one order always. */
    public static final Comparator<TimelineItem> NEWEST_FIRST = Comparator.comparing(TimelineItem::on)
            .thenComparing(TimelineItem::at)
            .reversed()
            .thenComparing(TimelineItem::event);

    /** The item of an event. */
    public static TimelineItem of(RecordedEvent event, PersonalNames names) {
        return new TimelineItem(
                event.name(),
                event.stream(),
                event.type(),
                day(event),
                event.at(),
                Step.By.of(event.metadata()),
                PayloadJson.of(event.payload(), names));
    }

    private static LocalDate day(RecordedEvent event) {
        LocalDate first = null;
        for (Schema.Field field : event.payload().getSchema().getFields()) {
            if (event.payload().get(field.pos()) instanceof LocalDate day) {
                if (field.name().equals("decidedOn")) {
                    return day;
                }
                first = first == null ? day : first;
            }
        }
        return first == null ? event.at().atZone(ZoneOffset.UTC).toLocalDate() : first;
    }
}
