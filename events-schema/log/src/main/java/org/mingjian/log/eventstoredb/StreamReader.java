package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.RecordedEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.mingjian.log.DamagedStreamException;

/** Reads single streams of the server. */
final class StreamReader {

    static final int PAGE = 500;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PageReader pages;

    StreamReader(PageReader pages) {
        this.pages = pages;
    }

    /** From that revision on; nothing when the stream ends before it. */
    Page from(String stream, long revision) {
        return pages.ofStream(stream, ReadStreamOptions.get().forwards().fromRevision(revision), PAGE);
    }

    Optional<RecordedEvent> last(String stream) {
        return pages.ofStream(stream, ReadStreamOptions.get().backwards().fromEnd(), 1).events().stream()
                .findFirst();
    }

    Optional<RecordedEvent> at(String stream, long revision) {
        return pages.ofStream(stream, ReadStreamOptions.get().forwards().fromRevision(revision), 1).events().stream()
                .filter(event -> event.getRevision() == revision)
                .findFirst();
    }

    /** A stream that was deleted, and may come again, looks as if it had never been; its metadata tells. */
    void requireNeverDeleted(String stream) {
        last("$$" + stream).ifPresent(metadata -> {
            if (truncatedBefore(metadata) > 0) {
                throw new DamagedStreamException(stream, "it was deleted on the server");
            }
        });
    }

    private static long truncatedBefore(RecordedEvent metadata) {
        try {
            return JSON.readTree(metadata.getEventData()).path("$tb").asLong(0);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
