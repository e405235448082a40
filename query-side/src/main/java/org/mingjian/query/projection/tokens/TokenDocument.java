package org.mingjian.query.projection.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A segment's position and its owner as stored.
 *
 * @param owner the node that works on it, or null
 * @param claimedAt epoch milliseconds of the owner's last sign of life
 * @param token the position in the general serializer's JSON, null for the beginning of the log
 */
record TokenDocument(
        @JsonProperty("processor") String processor,
        @JsonProperty("segment") int segment,
        @JsonProperty("owner") @Nullable String owner,
        @JsonProperty("claimedAt") long claimedAt,
        @JsonProperty("token") @Nullable String token,
        @JsonProperty("tokenType") @Nullable String tokenType) {

    boolean ownedBy(String node) {
        return node.equals(owner);
    }

    boolean claimableBy(String node, Instant now, Duration timeout) {
        return owner == null || ownedBy(node) || claimedAt + timeout.toMillis() < now.toEpochMilli();
    }

    TokenDocument claimed(String node, Instant now) {
        return new TokenDocument(processor, segment, node, now.toEpochMilli(), token, tokenType);
    }

    TokenDocument released() {
        return new TokenDocument(processor, segment, null, 0, token, tokenType);
    }

    TokenDocument at(@Nullable String newToken, @Nullable String newType) {
        return new TokenDocument(processor, segment, owner, claimedAt, newToken, newType);
    }
}
