package org.mingjian.clerk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the worklist: a tier that is to be proposed.
 *
 * @param obligation what is owed, by the same id for whoever reads it
 * @param dueOn the day for which it is proposed
 * @param stream the stream of the tier
 * @param subject stream of the subject
 * @param unit stream of the unit
 * @param region where it lies
 * @param specialty the specialty
 * @param graded the tier with scheme, version and digest
 * @param standing what was answered about the subject; null when there is no number
 * @param evidence what that rests on
 */
record DueTier(
        UUID obligation,
        String dueOn,
        String stream,
        String subject,
        String unit,
        String region,
        String specialty,
        JsonNode graded,
        @Nullable String standing,
        List<String> evidence) {

    static DueTier of(JsonNode entry) {
        List<String> evidence = new ArrayList<>();
        entry.path("evidence").forEach(one -> evidence.add(one.asText()));
        return new DueTier(
                UUID.fromString(entry.path("obligation").asText()),
                entry.path("dueOn").asText(),
                entry.path("stream").asText(),
                entry.path("subject").asText(),
                entry.path("unit").asText(),
                entry.path("region").asText(),
                entry.path("specialty").asText(),
                entry.path("graded"),
                entry.hasNonNull("standing") ? entry.path("standing").asText() : null,
                List.copyOf(evidence));
    }

    /** Scheme, version and tier in one, as a tier is always told. */
    String tier() {
        return graded.path("scheme").asText() + " " + graded.path("version").asText() + " "
                + graded.path("tier").asText("no tier");
    }
}
