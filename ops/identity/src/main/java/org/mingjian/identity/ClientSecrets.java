package org.mingjian.identity;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The secrets of the local clients, by client id, as {@code clients.json} keeps them: {@code {"local-officer":"…"}}. */
final class ClientSecrets {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SecureRandom RANDOM = new SecureRandom();

    private ClientSecrets() {}

    /** A client that came with a later release gets a secret of its own; the others keep theirs. */
    static Map<String, String> readOrCreate(Path file) {
        Map<String, String> secrets = new TreeMap<>(read(PrivateFile.readOrCreate(file, () -> "{}")));
        int known = secrets.size();
        Arrays.stream(LocalClient.values()).forEach(client -> secrets.computeIfAbsent(client.id(), id -> secret()));
        if (secrets.size() > known) {
            PrivateFile.replace(file, JSON.writeValueAsString(secrets));
        }
        return secrets;
    }

    private static Map<String, String> read(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    private static String secret() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
