package org.mingjian.command.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.ClaimFacts;
import tools.jackson.databind.JsonNode;

/**
 * A line of a batch: a command, or why it is none.
 *
 * @param number its number, from 1
 * @param key the key that the client chose for it
 * @param ifMatch the revision that the stream must have; null for any
 * @param at the time at which it is judged; null for now
 * @param read the command; null when there is a problem
 * @param problem why it is none; null when it is one
 */
record BatchLine(
        int number,
        @Nullable String key,
        @Nullable Long ifMatch,
        @Nullable Instant at,
        @Nullable ReadCommand read,
        @Nullable Problem problem) {

    private static final Set<String> MEMBERS = Set.of("key", "ifMatch", "command", "stream", "data");
    private static final Set<String> TIMED_MEMBERS = Set.of("key", "ifMatch", "at", "command", "stream", "data");

    /** @param timed whether lines may bring the time at which they are to be judged */
    static BatchLine parse(int number, byte[] line, CommandReader reader, Caller caller, boolean timed) {
        try {
            JsonNode node = StrictJson.object(line, timed ? TIMED_MEMBERS : MEMBERS);
            JsonNode key = CommandController.member(node, "key");
            ReadCommand read = reader.read(
                    caller,
                    CommandController.member(node, "command"),
                    CommandController.member(node, "stream"),
                    CommandController.member(node, "data"));
            return new BatchLine(
                    number, key.isString() ? key.stringValue() : null, ifMatch(node), at(node), read, null);
        } catch (ProblemException e) {
            return new BatchLine(number, null, null, null, null, e.problem());
        }
    }

    /**
     * All streams that it changes or names: lines that share one keep their order.
     *
     * @param addressed the streams that lines of its batch change, one of which it may name anywhere in its data
     */
    Set<String> streams(Set<String> addressed) {
        Set<String> streams = new HashSet<>();
        if (read != null) {
            streams.add(read.command().stream());
            streams.addAll(read.command().seldomThere());
            for (String field : CommandReader.fieldsOfStreams()) {
                JsonNode named = read.data().get(field);
                if (named != null && named.isString()) {
                    streams.add(named.stringValue());
                }
            }
            identifier(read.data()).ifPresent(streams::add);
            addMentioned(read.data(), addressed, streams);
        }
        return streams;
    }

    private static void addMentioned(JsonNode data, Set<String> addressed, Set<String> streams) {
        if (data.isString() && addressed.contains(data.stringValue())) {
            streams.add(data.stringValue());
        }
        data.forEach(member -> addMentioned(member, addressed, streams));
    }

    /** The identifier's stream that adding one to a subject reads. */
    private static Optional<String> identifier(JsonNode data) {
        JsonNode scheme = data.get("scheme");
        JsonNode value = data.get("value");
        return scheme == null || value == null || !scheme.isString() || !value.isString()
                ? Optional.empty()
                : ClaimFacts.streamOf(scheme.stringValue(), value.stringValue());
    }

    private static @Nullable Instant at(JsonNode node) {
        JsonNode given = node.get("at");
        if (given == null || given.isNull()) {
            return null;
        }
        try {
            return Instant.parse(given.isString() ? given.stringValue() : "");
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid("at", "no instant of ISO 8601");
        }
    }

    private static @Nullable Long ifMatch(JsonNode node) {
        JsonNode given = node.get("ifMatch");
        if (given == null || given.isNull()) {
            return null;
        }
        if (!given.isIntegralNumber() || !given.canConvertToLong()) {
            throw ProblemException.of("if-match-malformed", Map.of("ifMatch", given.toString()));
        }
        return given.longValue();
    }
}
