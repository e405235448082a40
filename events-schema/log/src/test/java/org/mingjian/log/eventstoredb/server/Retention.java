package org.mingjian.log.eventstoredb.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What the metadata of a stream hides from its readers.
 *
 * @param before revisions below are hidden; {@link Long#MAX_VALUE} when the stream was deleted and may come again
 * @param count so many events are shown, the last
 */
record Retention(long before, long count) {

    static final String DELETED = "{\"$tb\":9223372036854775807}";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Retention of(@Nullable Entry metadata) {
        if (metadata == null) {
            return new Retention(0, Long.MAX_VALUE);
        }
        try {
            JsonNode said = JSON.readTree(metadata.data().toByteArray());
            return new Retention(
                    said.path("$tb").asLong(0), said.path("$maxCount").asLong(Long.MAX_VALUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isDeleted() {
        return before == Long.MAX_VALUE;
    }

    /** The first revision that is shown of a stream that ends with this one. */
    long first(long lastRevision) {
        long counted = count == Long.MAX_VALUE ? 0 : lastRevision - count + 1;
        return Math.max(before, Math.max(0, counted));
    }
}
