package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingjian.log.LogAwayException;

/**
 * Appends until the outcome is known. An append whose answer is lost is sent again as it was, with the same ids and the same
 * expected revision, and the server then finds it done or does it.
 */
final class Appender {

    /** Beyond the deadline of the call, which does not count while the client looks for a server. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final LiveClient client;
    private final EventStoreDbSettings settings;

    Appender(LiveClient client, EventStoreDbSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /**
     * Returns when the events are there.
     *
     * @throws LogAwayException when the outcome was not known in time, or a refusal came after an attempt of unknown outcome: they may
     *     be there, or may come to be
     * @throws AppendFailure when they are not there and will not be
     */
    WriteResult append(String stream, ExpectedRevision expected, List<EventData> events) throws AppendFailure {
        Patience patience = new Patience(settings.patience());
        boolean perhapsDone = false;
        while (true) {
            Throwable failure = null;
            try {
                return once(client.get(), stream, expected, events);
            } catch (ExecutionException e) {
                failure = Failures.unwrapped(e);
            } catch (TimeoutException e) {
                failure = e;
            }
            Failures kind = Failures.of(failure);
            if (perhapsDone && kind.saysNothingOfEarlierAttempts()) {
                throw new LogAwayException(
                        "the outcome of an append to %s is not known: an attempt got no answer, and a later one was refused: %s"
                                .formatted(stream, failure),
                        failure);
            }
            if (kind != Failures.UNKNOWN) {
                throw new AppendFailure(kind, failure);
            }
            perhapsDone = true;
            patience.after(failure, "the outcome of an append to " + stream + " is not known");
        }
    }

    private WriteResult once(
            EventStoreDBClient server, String stream, ExpectedRevision expected, List<EventData> events)
            throws ExecutionException, TimeoutException {
        AppendToStreamOptions options = AppendToStreamOptions.get()
                .expectedRevision(expected)
                .deadline(settings.deadline().toMillis());
        try {
            return server.appendToStream(stream, options, events.iterator())
                    .get(settings.deadline().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogAwayException("nobody waits for the append to " + stream + " any more", e);
        }
    }
}
