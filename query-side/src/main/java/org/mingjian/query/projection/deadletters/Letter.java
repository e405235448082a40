package org.mingjian.query.projection.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event that waits. It is a reference: the log has the event.
 *
 * @param stream the event's stream
 * @param revision its place there
 * @param type full name of its schema, as far as it could be read
 * @param position its place in the log, in the log's words
 * @param recordedAt when the log learnt of it
 * @param parkedAt when it was put here
 * @param read whether it could be decoded when it was put here; if not, more keys may turn out to be concerned
 * @param reason why it could not be taken; null for one that only waits behind another
 */
public record Letter(
        String stream,
        long revision,
        String type,
        String position,
        Instant recordedAt,
        Instant parkedAt,
        boolean read,
        @Nullable String reason) {

    /** Short name for messages: {@code Inspection-01J…@3}. */
    public String event() {
        return stream + "@" + revision;
    }

    /** The same for another reason. */
    public Letter because(String why) {
        return new Letter(stream, revision, type, position, recordedAt, parkedAt, read, why);
    }
}
