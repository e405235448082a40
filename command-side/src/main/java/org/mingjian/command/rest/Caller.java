package org.mingjian.command.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Acting;
import org.mingjian.log.EventMetadata;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who sends commands: all of it from the token, nothing from the body.
 *
 * @param actor client id
 * @param roles what the token permits
 * @param statements organ, handling unit, region and specialties, as far as the token states them
 */
record Caller(String actor, List<String> roles, Map<String, String> statements) {

    private static final Map<String, String> CLAIMS = Map.of(
            EventMetadata.ORGAN, "organ", EventMetadata.HANDLING_UNIT, "handling_unit", EventMetadata.REGION, "region");

    static Caller of(Jwt token) {
        Map<String, String> statements = new HashMap<>();
        CLAIMS.forEach((name, claim) -> {
            String value = token.getClaimAsString(claim);
            if (value != null) {
                statements.put(name, value);
            }
        });
        List<String> specialties = token.getClaimAsStringList(Acting.SPECIALTIES);
        if (specialties != null && !specialties.isEmpty()) {
            statements.put(Acting.SPECIALTIES, String.join(",", specialties));
        }
        List<String> roles = token.getClaimAsStringList("roles");
        return new Caller(Objects.requireNonNull(token.getSubject()), roles == null ? List.of() : roles, statements);
    }

    /**
     * The role in which the caller may send commands of a type.
     *
     * @throws ProblemException when there is none
     */
    String roleFor(CommandType type) {
        return roles.stream().filter(type.roles()::contains).findFirst().orElseThrow(() -> forbidden(type));
    }

    private static ProblemException forbidden(CommandType type) {
        List<String> permitted = type.roles().stream().sorted().toList();
        return ProblemException.of("forbidden", Map.of("command", type.name(), "roles", permitted));
    }

    /** Stream of the organ in whose name the caller acts; null when the token states none. */
    @Nullable
    String organ() {
        String key = statements.get(EventMetadata.ORGAN);
        return key == null ? null : "Organ-" + key;
    }

    /** What the events of a command say of its sender. */
    Map<String, String> metadata(String role, String commandId, String hash, @Nullable String correlationId) {
        Map<String, String> metadata = new HashMap<>(statements);
        metadata.put(EventMetadata.ACTOR, actor);
        metadata.put(EventMetadata.ROLE, role);
        metadata.put(EventMetadata.COMMAND_ID, commandId);
        metadata.put(EventMetadata.COMMAND_HASH, hash);
        metadata.put(EventMetadata.CORRELATION_ID, correlationId == null ? commandId : correlationId);
        metadata.put(EventMetadata.CAUSATION_ID, commandId);
        return metadata;
    }
}
