package org.mingjian.log.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * Makes the tables of the log and the two roles that use them. The writer reads and inserts events, the reader reads them;
 * neither can change or delete one. The owner needs the right to create roles, and to read the activity of other roles
 * ({@code pg_read_all_stats}), by which the settled instant is found.
 */
public final class PostgresLogSchema {

    private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final String LOCATION = "classpath:org/mingjian/log/postgres/migration";

    private PostgresLogSchema() {}

    /** Brings the schema up to date and sets the roles' passwords; may be run again, also while the log is in use. */
    public static void migrate(
            String ownerUrl,
            String ownerUser,
            String ownerPassword,
            String writerRole,
            String writerPassword,
            String readerRole,
            String readerPassword) {
        requireName(writerRole);
        requireName(readerRole);
        try (Connection owner = DriverManager.getConnection(ownerUrl, ownerUser, ownerPassword)) {
            role(owner, writerRole, writerPassword);
            role(owner, readerRole, readerPassword);
        } catch (SQLException e) {
            throw new EventStoreException("the roles of the log cannot be made: " + e.getMessage(), e);
        }
        Flyway.configure()
                .dataSource(ownerUrl, ownerUser, ownerPassword)
                .schemas("event_log")
                .locations(LOCATION)
                .placeholders(Map.of("writer", writerRole, "reader", readerRole))
                .load()
                .migrate();
    }

    private static void requireName(String role) {
        if (!ROLE.matcher(role).matches()) {
            throw new IllegalArgumentException("a role is named " + ROLE + ", not " + role);
        }
    }

    /** The driver hashes the password itself, so that it never travels, nor stands in a server's log. */
    private static void role(Connection owner, String role, String password) throws SQLException {
        if (!exists(owner, role)) {
            try (Statement create = owner.createStatement()) {
                create.execute("CREATE ROLE " + role + " LOGIN");
            }
        }
        owner.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection owner, String role) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("SELECT FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
