package org.mingjian.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.RawEvent;

/** Writes events of a copy, all or none of them, behind those that are there. */
final class PostgresRawAppend {

    private static final String INSERT = "INSERT INTO " + PostgresTable.EVENT + " (" + PostgresTable.COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String WITHOUT_PREDECESSOR =
            "SELECT stream FROM unnest(?::text[], ?::bigint[]) AS first (stream, revision) WHERE revision > 0"
                    + " AND NOT EXISTS (SELECT FROM " + PostgresTable.EVENT
                    + " AS e WHERE e.stream = first.stream AND e.revision = first.revision - 1) LIMIT 1";

    private final Connection connection;

    PostgresRawAppend(Connection connection) {
        this.connection = connection;
    }

    void write(List<RawEvent> events) {
        Map<String, Long> firsts = firstRevisions(events);
        try {
            connection.setAutoCommit(false);
            try {
                requirePredecessors(firsts);
                insert(events);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e, events);
        }
    }

    private static RuntimeException failed(SQLException e, List<RawEvent> events) {
        String what =
                "%d events from %s on".formatted(events.size(), events.get(0).place());
        return PostgresErrors.revisionTaken(e) || PostgresErrors.eventKnown(e)
                ? new CopyException(what + " cannot be copied: one of them is there already, or its id is", e)
                : new EventStoreException(what + " could not be copied: " + e.getMessage(), e);
    }

    /** The first revision of each stream; those of one stream must follow one another. */
    private static Map<String, Long> firstRevisions(List<RawEvent> events) {
        Map<String, Long> firsts = new HashMap<>();
        Map<String, Long> lasts = new HashMap<>();
        for (RawEvent event : events) {
            firsts.putIfAbsent(event.stream(), event.revision());
            Long before = lasts.put(event.stream(), event.revision());
            if (before != null && event.revision() != before + 1) {
                throw new CopyException("the source has " + event.place() + " right after revision " + before);
            }
        }
        return firsts;
    }

    private void requirePredecessors(Map<String, Long> firsts) throws SQLException {
        List<String> streams = new ArrayList<>(firsts.keySet());
        List<Long> revisions = streams.stream().map(firsts::get).toList();
        try (PreparedStatement query = connection.prepareStatement(WITHOUT_PREDECESSOR)) {
            query.setArray(1, connection.createArrayOf("text", streams.toArray()));
            query.setArray(2, connection.createArrayOf("bigint", revisions.toArray()));
            try (ResultSet found = query.executeQuery()) {
                if (found.next()) {
                    String stream = found.getString(1);
                    throw new CopyException(
                            "the source begins, or goes on, with %s@%d, and the target does not have the revision before it"
                                    .formatted(stream, firsts.get(stream)));
                }
            }
        }
    }

    private void insert(List<RawEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (RawEvent event : events) {
                insert.setString(1, event.id());
                insert.setString(2, event.stream());
                insert.setLong(3, event.revision());
                insert.setString(4, event.aggregateType());
                insert.setObject(5, PostgresTable.time(event.recordedAt()));
                insert.setString(6, event.type());
                insert.setString(7, event.schemaRevision());
                insert.setBytes(8, event.payload());
                insert.setBytes(9, event.metadata());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
