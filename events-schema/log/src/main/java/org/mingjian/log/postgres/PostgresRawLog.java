package org.mingjian.log.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.CopyState;
import org.mingjian.log.copy.RawEvent;
import org.mingjian.log.copy.RawLog;

/** A log on PostgreSQL as its copier sees it, over one connection. Whoever reads it may be the reader; to copy into it takes its owner. */
public final class PostgresRawLog implements RawLog {

    private final String place;
    private final Connection connection;

    private PostgresRawLog(String place, Connection connection) {
        this.place = place;
        this.connection = connection;
    }

    /** @param user the reader's role, or the owner's to copy into it */
    public static PostgresRawLog open(String url, String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "mingjian-copy");
        properties.setProperty("reWriteBatchedInserts", "true");
        // Else the message of a failed insert holds the whole event, personal data and all.
        properties.setProperty("logServerErrorDetail", "false");
        try {
            return new PostgresRawLog(
                    "PostgreSQL at " + url.replaceFirst("\\?.*", ""), DriverManager.getConnection(url, properties));
        } catch (SQLException e) {
            throw new EventStoreException("the log at PostgreSQL cannot be reached: " + e.getMessage(), e);
        }
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Iterator<RawEvent> events() {
        return new PostgresRawEvents(connection);
    }

    @Override
    public CopyState state() {
        String sql = "SELECT coalesce((SELECT CASE WHEN ended IS NULL THEN 'UNDER_WAY' ELSE 'COMPLETE' END"
                + " FROM event_log.copying), 'NONE')";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            found.next();
            return CopyState.valueOf(found.getString(1));
        } catch (SQLException e) {
            throw new EventStoreException("the log cannot be asked whether it was copied into: " + e.getMessage(), e);
        }
    }

    @Override
    public void begin(String from) {
        call("SELECT event_log.begin_copy(?)", from);
    }

    @Override
    public void append(List<RawEvent> events) {
        new PostgresRawAppend(connection).write(events);
    }

    @Override
    public void end() {
        call("SELECT event_log.end_copy()");
    }

    private void call(String sql, String... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.length; at++) {
                statement.setString(at + 1, arguments[at]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new CopyException("the target cannot be copied into: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new EventStoreException("a connection to the log does not end: " + e.getMessage(), e);
        }
    }
}
