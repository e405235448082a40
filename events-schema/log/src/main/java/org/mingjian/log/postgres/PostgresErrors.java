package org.mingjian.log.postgres;

import java.sql.SQLException;
import java.util.Optional;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells PostgreSQL's errors apart by SQLState and constraint. Axon's own resolver looks for an exception class that this
 * driver does not throw, and so never recognises a duplicate.
 */
final class PostgresErrors implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";
    /** Raised by the trigger that admits events. */
    private static final String UNTIMELY = "MJ001";
    /** As well. */
    private static final String WITHOUT_PREDECESSOR = "MJ005";

    /**
     * A revision of a stream, an event id, or a snapshot that another node made as well, is there already; or the revision before it is
     * not. In each case the log has something else than the append goes by.
     */
    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return revisionTaken(exception)
                || eventKnown(exception)
                || said(exception, WITHOUT_PREDECESSOR)
                || violates(exception, "snapshot_once_per_revision");
    }

    static boolean revisionTaken(@Nullable Throwable error) {
        return violates(error, "event_once_per_revision");
    }

    static boolean eventKnown(@Nullable Throwable error) {
        return violates(error, "event_once_per_id");
    }

    static boolean untimely(@Nullable Throwable error) {
        return said(error, UNTIMELY);
    }

    private static boolean said(@Nullable Throwable error, String state) {
        return server(error).filter(said -> state.equals(said.getSQLState())).isPresent();
    }

    private static boolean violates(@Nullable Throwable error, String constraint) {
        return said(error, UNIQUE_VIOLATION)
                && server(error)
                        .filter(said -> constraint.equals(said.getConstraint()))
                        .isPresent();
    }

    /** What the server said; a failed batch hides it in the next exception. */
    private static Optional<ServerErrorMessage> server(@Nullable Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            for (SQLException sql = at instanceof SQLException first ? first : null;
                    sql != null;
                    sql = sql.getNextException()) {
                if (sql instanceof PSQLException found && found.getServerErrorMessage() != null) {
                    return Optional.of(found.getServerErrorMessage());
                }
            }
        }
        return Optional.empty();
    }
}
