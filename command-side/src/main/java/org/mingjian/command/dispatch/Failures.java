package org.mingjian.command.dispatch;

import java.sql.SQLException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.log.AppendRefusedException;
import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.LogAwayException;
import org.mingjian.log.UnreadableEventException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells apart why a command could not be carried out: another was first, the clocks disagree, the log is away, a stream can no longer
 * be read, or a fault of ours.
 */
final class Failures {

    static final String LOG_UNAVAILABLE = "log-unavailable";

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /**
     * What to do about a failure.
     *
     * @return why it may be judged again
     * @throws Refused when the log is away, takes no append of that size, or has a stream that cannot be read
     */
    static Contention of(Throwable failure, String stream) {
        if (failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException) {
            return Contention.anotherWasFirst();
        }
        if (failure instanceof AppendRefusedException refused) {
            return refused(refused, stream);
        }
        if (failure instanceof DamagedStreamException damaged) {
            LOG.error("A command for {} was refused: {}", stream, damaged.getMessage());
            throw new Refused(Rejection.of("stream-damaged").with("stream", damaged.stream()));
        }
        UnreadableEventException unreadable = UnreadableEventException.in(failure);
        if (unreadable != null) {
            LOG.error("A command for {} was refused: {}", stream, unreadable.getMessage());
            throw new Refused(Rejection.of("event-unreadable").with("event", unreadable.where()));
        }
        if (logIsAway(failure)) {
            LOG.warn("The log is away; {} was not answered: {}", stream, failure.toString());
            throw new Refused(Rejection.of(LOG_UNAVAILABLE));
        }
        throw failure instanceof RuntimeException fault
                ? fault
                : new IllegalStateException("A command for " + stream + " failed", failure);
    }

    /** A command that would change several streams is a fault of ours: no repetition helps. */
    private static Contention refused(AppendRefusedException refused, String stream) {
        if (refused.code().equals(AppendRefusedException.TOO_LARGE)) {
            throw new Refused(Rejection.of(AppendRefusedException.TOO_LARGE).with("limit", refused.limit()));
        }
        if (!refused.code().equals(AppendRefusedException.UNTIMELY)) {
            throw refused;
        }
        LOG.warn("The log would not take the time of an event for {}: {}", stream, refused.getMessage());
        return Contention.clockSkew();
    }

    private static boolean logIsAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof LogAwayException) {
                return true;
            }
        }
        return false;
    }
}
