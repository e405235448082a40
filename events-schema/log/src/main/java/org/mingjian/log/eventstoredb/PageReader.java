package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.ReadMessage;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.StreamNotFoundException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.log.DamagedStreamException;
import org.reactivestreams.Publisher;

/** Reads pages, and tries again while the server is away. */
final class PageReader {

    private final LiveClient client;
    private final Duration silence;
    private final Duration longest;

    /**
     * @param silence how long nothing may come
     * @param longest how long a page is tried again
     */
    PageReader(LiveClient client, Duration silence, Duration longest) {
        this.client = client;
        this.silence = silence;
        this.longest = longest;
    }

    /** Of a stream of the server; nothing when there is none. */
    Page ofStream(String stream, ReadStreamOptions options, int count) {
        ReadStreamOptions limited = options.maxCount(count).batchSize(Math.min(count, 512));
        return read(server -> server.readStreamReactive(stream, limited), count, stream);
    }

    Page ofAll(ReadAllOptions options, int count) {
        ReadAllOptions limited = options.maxCount(count).batchSize(Math.min(count, 512));
        return read(server -> server.readAllReactive(limited), count, "the log");
    }

    private Page read(Function<EventStoreDBClient, Publisher<ReadMessage>> question, int count, String what) {
        Patience patience = new Patience(longest);
        while (true) {
            EventStoreDBClient server = client.get();
            Throwable failure;
            try {
                return PageRequest.read(question.apply(server), count, silence);
            } catch (ExecutionException e) {
                failure = Failures.unwrapped(e);
            } catch (TimeoutException e) {
                failure = e;
            }
            if (failure instanceof StreamNotFoundException) {
                return Page.NONE;
            }
            requireHope(failure, what);
            client.suspect(server);
            patience.after(failure, what + " could not be read");
        }
    }

    private static void requireHope(Throwable failure, String what) {
        switch (Failures.of(failure)) {
            case UNKNOWN -> {
                // To be tried again.
            }
            case DELETED -> throw new DamagedStreamException(what, "it was deleted for ever on the server");
            default -> {
                if (String.valueOf(failure.getMessage()).contains("is deleted")) {
                    throw new DamagedStreamException(what, "it was deleted for ever on the server");
                }
                throw new EventStoreException(what + " cannot be read: " + failure.getMessage(), failure);
            }
        }
    }
}
