package org.mingjian.acceptance;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.StreamMetadata;
import java.nio.charset.StandardCharsets;

/** What somebody with rights on the server of the log may do to it by hand. */
final class Mischief implements AutoCloseable {

    private final EventStoreDBClient client;

    Mischief(String url) {
        client = EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(url));
    }

    /** Bytes of a schema that was never archived, under a name that is known. */
    void writeWhatNobodyCanRead(String subject) {
        EventData event = EventData.builderAsBinary(
                        "mingjian.subject.SubjectProfileAmended",
                        new byte[] {(byte) 0xC3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9})
                .metadataAsBytes(("{\"subject\":\"" + subject + "\"}").getBytes(StandardCharsets.UTF_8))
                .build();
        client.appendToStream(subject, AppendToStreamOptions.get(), event).join();
    }

    /** It may be taken back. */
    void delete(String stream) {
        client.deleteStream(stream).join();
    }

    /** As the runbook has it. */
    void takeBackTheDeletionOf(String stream) {
        StreamMetadata whole = new StreamMetadata();
        whole.setTruncateBefore(0L);
        client.setStreamMetadata(stream, whole).join();
    }

    @Override
    public void close() {
        client.shutdown().join();
    }
}
