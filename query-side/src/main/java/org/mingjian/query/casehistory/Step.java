package org.mingjian.query.casehistory;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a stream, and what it did.
 *
 * @param revision its place in the stream
 * @param type full name of the event
 * @param eventId its id
 * @param at when the log learnt of it
 * @param by who acted
 * @param metadata all that stands beside the payload
 * @param payload what it says
 * @param changed fields of the state that are other than before, each with both values
 * @param stateAfter the state after it
 */
public record Step(
        long revision,
        String type,
        String eventId,
        Instant at,
        By by,
        Map<String, String> metadata,
        Map<String, @Nullable Object> payload,
        Map<String, Change> changed,
        Map<String, @Nullable Object> stateAfter) {

    /**
     * Who acted.
     *
     * @param actor client id
     * @param role in which role
     * @param organ in whose name
     * @param handlingUnit which unit handled it
     */
    public record By(
            @Nullable String actor,
            @Nullable String role,
            @Nullable String organ,
            @Nullable String handlingUnit) {
        static By of(Map<String, String> metadata) {
            return new By(
                    metadata.get("actor"), metadata.get("role"), metadata.get("organ"), metadata.get("handlingUnit"));
        }
    }

    /**
     * A field that changed.
     *
     * @param from value before; null when there was none
     * @param to value after; null when there is none
     */
    public record Change(@Nullable Object from, @Nullable Object to) {}
}
