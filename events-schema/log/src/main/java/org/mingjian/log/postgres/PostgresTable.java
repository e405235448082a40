package org.mingjian.log.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.serializer.LocatedPayload;

/** Names of the tables and columns, and how their rows are read. */
final class PostgresTable {

    static final String EVENT = "event_log.event";
    static final String SNAPSHOT = "event_log.snapshot";
    /** In the order in which Axon's statements bind them. */
    static final String COLUMNS =
            "event_id, stream, revision, aggregate_type, recorded_at, payload_type, payload_revision, payload, metadata";

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable(EVENT)
            .snapshotTable(SNAPSHOT)
            .globalIndexColumn("global_index")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("stream")
            .sequenceNumberColumn("revision")
            .typeColumn("aggregate_type")
            .timestampColumn("recorded_at")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .domainEventFields(schema -> COLUMNS)
            .trackedEventFields(schema -> COLUMNS + ", tx, global_index")
            .build();

    private PostgresTable() {}

    /** A row selected by the tracked fields. */
    static PostgresRow event(ResultSet row) throws SQLException {
        return row(row, new PostgresPosition(row.getLong(10), row.getLong(11)));
    }

    /** A row selected by {@link #COLUMNS}. */
    static PostgresRow snapshot(ResultSet row) throws SQLException {
        return row(row, null);
    }

    /** A time as the table keeps it, to the microsecond; cut, for a rounded time could lie in the future. */
    static OffsetDateTime time(Instant time) {
        return OffsetDateTime.ofInstant(time.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static PostgresRow row(ResultSet row, @Nullable PostgresPosition position) throws SQLException {
        String stream = row.getString(2);
        long revision = row.getLong(3);
        return new PostgresRow(
                position,
                row.getString(1),
                stream,
                revision,
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                new LocatedPayload(stream, revision, row.getString(6), row.getString(7), row.getBytes(8)),
                row.getBytes(9));
    }
}
