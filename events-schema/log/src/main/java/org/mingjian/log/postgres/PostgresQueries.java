package org.mingjian.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * What Axon's engine cannot ask: reads in the final order. An event is read only when every transaction before its own has
 * ended ({@code tx < pg_snapshot_xmin}), so that nothing can appear later before what was read.
 */
final class PostgresQueries {

    private static final String FINAL = " tx < pg_snapshot_xmin(pg_current_snapshot()) ";
    private static final String FOLLOWING = "SELECT " + PostgresTable.COLUMNS + ", tx, global_index FROM "
            + PostgresTable.EVENT + " WHERE (tx, global_index) > (?::xid8, ?) AND" + FINAL
            + "ORDER BY tx, global_index LIMIT ?";
    private static final String LAST = "SELECT tx, global_index FROM " + PostgresTable.EVENT + " WHERE" + FINAL
            + "ORDER BY tx DESC, global_index DESC LIMIT 1";
    // Materialized: the few blocks that hold so late a time are found first, and then sorted.
    private static final String FIRST_SINCE = "WITH late AS MATERIALIZED (SELECT tx, global_index FROM "
            + PostgresTable.EVENT + " WHERE recorded_at >= ? AND" + FINAL
            + ") SELECT tx, global_index FROM late ORDER BY tx, global_index LIMIT 1";
    private static final String AT_REVISION =
            "SELECT tx, global_index FROM " + PostgresTable.EVENT + " WHERE stream = ? AND revision = ?";

    private static final String EXISTING =
            "SELECT stream FROM " + PostgresTable.EVENT + " WHERE stream = ANY (?) AND revision = 0";

    private static final String OF_STREAMS = "SELECT " + PostgresTable.COLUMNS + ", tx, global_index FROM "
            + PostgresTable.EVENT + " WHERE stream = ANY (?) ORDER BY stream, revision";

    private final DataSource connections;

    PostgresQueries(DataSource connections) {
        this.connections = connections;
    }

    List<PostgresRow> following(PostgresPosition position, int limit) {
        return ask(
                FOLLOWING,
                statement -> {
                    statement.setString(1, Long.toString(position.tx()));
                    statement.setLong(2, position.globalIndex());
                    statement.setInt(3, limit);
                },
                PostgresQueries::events);
    }

    Optional<PostgresPosition> last() {
        return ask(LAST, statement -> {}, PostgresQueries::position);
    }

    /** The first event that was made at that time or later. */
    Optional<PostgresPosition> firstSince(Instant time) {
        return ask(
                FIRST_SINCE, statement -> statement.setObject(1, PostgresTable.time(time)), PostgresQueries::position);
    }

    Optional<PostgresPosition> at(String stream, long revision) {
        return ask(
                AT_REVISION,
                statement -> {
                    statement.setString(1, stream);
                    statement.setLong(2, revision);
                },
                PostgresQueries::position);
    }

    Set<String> existing(Collection<String> streams) {
        return ask(EXISTING, names(streams), rows -> {
            Set<String> found = new HashSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        });
    }

    /** All events of these streams, those of one stream after each other and in their order. */
    List<PostgresRow> of(Collection<String> streams) {
        return ask(OF_STREAMS, names(streams), PostgresQueries::events);
    }

    private static Binding names(Collection<String> streams) {
        return statement ->
                statement.setArray(1, statement.getConnection().createArrayOf("text", streams.toArray(String[]::new)));
    }

    private static List<PostgresRow> events(ResultSet rows) throws SQLException {
        var events = new ArrayList<PostgresRow>();
        while (rows.next()) {
            events.add(PostgresTable.event(rows));
        }
        return events;
    }

    Instant settledInstant() {
        return ask("SELECT event_log.settled_instant()", statement -> {}, rows -> {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        });
    }

    /** Made with the tables. */
    String identity() {
        return ask("SELECT id::text FROM event_log.identity", statement -> {}, rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    boolean isBeingFilled() {
        return ask("SELECT FROM event_log.simulation WHERE ended IS NULL", statement -> {}, ResultSet::next);
    }

    List<LogHolder> holders() {
        return ask("SELECT pid, who, program, doing, since FROM event_log.holders()", statement -> {}, rows -> {
            var holders = new ArrayList<LogHolder>();
            while (rows.next()) {
                holders.add(new LogHolder(
                        rows.getInt(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getObject(5, OffsetDateTime.class).toInstant()));
            }
            return holders;
        });
    }

    private static Optional<PostgresPosition> position(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(new PostgresPosition(rows.getLong(1), rows.getLong(2))) : Optional.empty();
    }

    private <T> T ask(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new EventStoreException("the log cannot be read: " + e.getMessage(), e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
