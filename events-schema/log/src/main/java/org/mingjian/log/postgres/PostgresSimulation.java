package org.mingjian.log.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The filling of an empty log with invented events of the past, for a demonstration. Only the owner of the log can begin and
 * end it; events that say {@code clock=simulated} are admitted in between, and none earlier than what was {@link #reach}ed. The
 * settled instant follows what was reached until the filling has ended.
 *
 * @param url of the log's database
 * @param owner the role that owns the log
 */
public record PostgresSimulation(String url, String owner, String password) {

    /**
     * What a log is filled with.
     *
     * @param what its name
     * @param reached no invented event with an earlier time can come
     * @param ended whether the filling is complete
     */
    public record State(String what, Instant reached, boolean ended) {}

    /** Empty when the log was not made to be filled. */
    public Optional<State> state() {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement query = connection.prepareStatement(
                        "SELECT what, reached, ended IS NOT NULL FROM event_log.simulation");
                ResultSet found = query.executeQuery()) {
            return found.next()
                    ? Optional.of(new State(
                            found.getString(1),
                            found.getObject(2, OffsetDateTime.class).toInstant(),
                            found.getBoolean(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Marks an empty log.
     *
     * @param what a name for what it is filled with
     * @param first no event is earlier
     * @throws EventStoreException when the log has events, or was marked before
     */
    public void begin(String what, Instant first) {
        call("SELECT event_log.begin_simulation(?, ?)", what, first);
    }

    /** No event with an earlier time will come. Waits for those that are being appended. */
    public void reach(Instant border) {
        call("SELECT event_log.reach(?)", border);
    }

    /** The log is filled. From now on the real clock alone counts. */
    public void end() {
        call("SELECT event_log.end_simulation()");
    }

    private void call(String sql, Object... arguments) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                Object argument = arguments[i] instanceof Instant time ? PostgresTable.time(time) : arguments[i];
                statement.setObject(i + 1, argument);
            }
            statement.execute();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static EventStoreException failed(SQLException e) {
        return new EventStoreException("the filling of the log: " + e.getMessage(), e);
    }

    @Override
    public String toString() {
        return "PostgresSimulation[url=" + url + ", owner=" + owner + "]";
    }
}
