package org.mingjian.standalone;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Secrets of the local clients, as the identity provider keeps them. */
final class LocalSecrets {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LocalSecrets() {}

    /**
     * The secret of the client of a role; empty when there is no such role.
     *
     * @throws IOException when there are none yet, as the identity provider has never run
     */
    static Optional<String> of(Installation installation, String role) throws IOException {
        return Optional.ofNullable(
                        JSON.readTree(installation.clients().toFile()).get("local-" + role))
                .map(secret -> secret.asText());
    }
}
