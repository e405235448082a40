package org.mingjian.command.dispatch;

import java.sql.SQLException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.log.AppendRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells apart why a command could not be carried out: another was first, the log is away, or a fault of ours. */
final class Failures {

    static final String LOG_UNAVAILABLE = "log-unavailable";

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /**
     * What to do about a failure.
     *
     * @return that another command was first
     * @throws Refused when the log is away
     */
    static Contention of(Throwable failure, String stream) {
        if (failure instanceof ConcurrencyException
                || failure instanceof AggregateStreamCreationException
                || failure instanceof AppendRefusedException) {
            return new Contention();
        }
        if (logIsAway(failure)) {
            LOG.warn("The log is away; {} was not answered: {}", stream, failure.toString());
            throw new Refused(Rejection.of(LOG_UNAVAILABLE));
        }
        throw failure instanceof RuntimeException fault
                ? fault
                : new IllegalStateException("A command for " + stream + " failed", failure);
    }

    private static boolean logIsAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
