package org.mingjian.log.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in a log, its payload unread. Two are the same when their {@link #digest} is.
 *
 * @param stream name of its stream
 * @param revision its revision on that stream, from 0
 * @param id of the event
 * @param aggregateType type of the aggregate, where it is stated
 * @param recordedAt its time in the log, to the microsecond
 * @param type name of its schema
 * @param schemaRevision revision of its schema, where there is one
 * @param payload bytes, never decoded here
 * @param metadata one JSON object
 */
public record RawEvent(
        String stream,
        long revision,
        String id,
        @Nullable String aggregateType,
        Instant recordedAt,
        String type,
        @Nullable String schemaRevision,
        byte[] payload,
        byte[] metadata) {

    public RawEvent {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** About how much memory it takes, in bytes. */
    public long size() {
        return (long) payload.length + metadata.length + type.length();
    }

    /** {@code PenaltyCase-01J…@3}. */
    public String place() {
        return stream + "@" + revision;
    }

    /** SHA-256 over all that a copy keeps: all of the above but the aggregate's type, which follows from the stream's name. */
    public byte[] digest() {
        MessageDigest digest = Digests.sha256();
        text(digest, stream);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(revision).flip());
        text(digest, id);
        text(digest, recordedAt.toString());
        text(digest, type);
        text(digest, schemaRevision == null ? "" : schemaRevision);
        bytes(digest, payload);
        bytes(digest, CanonicalMetadata.of(metadata));
        return digest.digest();
    }

    private static void text(MessageDigest digest, String text) {
        bytes(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that no two lists of fields look the same. */
    private static void bytes(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawEvent that && Arrays.equals(digest(), that.digest());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest());
    }

    /** Its place and type, and nothing of what it says. */
    @Override
    public String toString() {
        return type + " at " + place();
    }
}
