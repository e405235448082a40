package org.mingjian.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.RawEvent;

/**
 * All rows in their final order, page by page; a page ends early when its events are large. At the end it waits for what is
 * there and may not be shown yet, so that nothing that was acknowledged before is left out.
 */
final class PostgresRawEvents implements Iterator<RawEvent> {

    private static final int ROWS = 2_000;
    private static final long BYTES = 8_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final String FINAL = " tx < pg_snapshot_xmin(pg_current_snapshot()) ";
    // The sizes are known without reading what is stored apart from the row, so only what is shown is fetched.
    private static final String PAGE = "SELECT " + PostgresTable.COLUMNS + ", tx, global_index FROM (SELECT "
            + PostgresTable.COLUMNS + ", tx, global_index, sum(octet_length(payload) + octet_length(metadata)) OVER"
            + " (ORDER BY tx, global_index ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM (SELECT * FROM "
            + PostgresTable.EVENT + " WHERE (tx, global_index) > (?::xid8, ?) AND" + FINAL
            + "ORDER BY tx, global_index LIMIT " + ROWS + ") AS following) AS page"
            + " WHERE coalesce(before, 0) < " + BYTES + " ORDER BY tx, global_index";
    private static final String HELD_BACK =
            "SELECT EXISTS (SELECT FROM " + PostgresTable.EVENT + " WHERE NOT" + FINAL + ")";

    private final Connection connection;
    private final Deque<PostgresRow> page = new ArrayDeque<>();
    private PostgresPosition last = PostgresPosition.BEGINNING;
    private boolean over;

    PostgresRawEvents(Connection connection) {
        this.connection = connection;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !over) {
            over = !fetchPatiently();
        }
        return !page.isEmpty();
    }

    private boolean fetchPatiently() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                // Asked first: what is not held back now is found by the page that follows.
                boolean heldBack = heldBack();
                fetch();
                if (!page.isEmpty() || !heldBack) {
                    return !page.isEmpty();
                }
                if (System.nanoTime() - until > 0) {
                    throw new CopyException(
                            "a transaction holds the end of the log back for %s; SELECT * FROM event_log.holders() says whose"
                                    .formatted(PATIENCE));
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (SQLException e) {
            throw new EventStoreException("the log cannot be read: " + e.getMessage(), e);
        }
    }

    private boolean heldBack() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HELD_BACK);
                ResultSet found = query.executeQuery()) {
            return found.next() && found.getBoolean(1);
        }
    }

    private void fetch() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PAGE)) {
            query.setString(1, Long.toString(last.tx()));
            query.setLong(2, last.globalIndex());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    page.add(PostgresTable.event(rows));
                    last = new PostgresPosition(rows.getLong(10), rows.getLong(11));
                }
            }
        }
    }

    @Override
    public RawEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PostgresRow row = page.remove();
        return new RawEvent(
                row.stream(),
                row.revision(),
                row.eventId(),
                row.aggregateType(),
                row.recordedAt(),
                row.payload().type(),
                row.payload().schemaRevision(),
                row.payload().data(),
                row.metadata());
    }
}
