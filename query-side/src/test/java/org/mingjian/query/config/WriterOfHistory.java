package org.mingjian.query.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.mingjian.log.EventLog;
import org.mingjian.query.support.Facts;

/** Records establishments with their inspections, as an import does. */
final class WriterOfHistory {

    /** Events of one establishment: a subject, a unit, and inspections. */
    static final int EVENTS_EACH = 6;

    private final EventLog log;

    WriterOfHistory(EventLog log) {
        this.log = log;
    }

    /** Four at a time, each establishment's events beside each other. */
    void establishments(int from, int to) {
        IntStream.range(from, to).parallel().forEach(this::establishment);
    }

    private void establishment(int number) {
        String subject = "Subject-test." + number;
        String unit = "SupervisedUnit-test." + number;
        append("Subject", subject, subject, unit, Facts.registered("餐厅 " + number, "CA-ON-Toronto"));
        append("SupervisedUnit", unit, subject, unit, Facts.opened(subject, "CA-ON-Toronto"));
        for (int i = 0; i < EVENTS_EACH - 2; i++) {
            append(
                    "Inspection",
                    "Inspection-test." + number + "." + i,
                    subject,
                    unit,
                    Facts.pastInspection(subject, unit, "2024-0" + (1 + i) + "-15"));
        }
    }

    private void append(String aggregate, String stream, String subject, String unit, SpecificRecordBase payload) {
        Map<String, String> metadata = Map.of("actor", "importer", "subject", subject, "unit", unit, "region", "CA-ON");
        DomainEventMessage<?> event =
                new GenericDomainEventMessage<>(aggregate, stream, 0, payload, MetaData.from(metadata));
        log.engine().appendEvents(new ArrayList<>(List.of(event)));
    }
}
