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

    static Map<String, String> readOrCreate(Path file) {
        String json = PrivateFile.readOrCreate(file, () -> JSON.writeValueAsString(generated()));
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    private static Map<String, String> generated() {
        Map<String, String> secrets = new TreeMap<>();
        Arrays.stream(LocalClient.values()).forEach(client -> secrets.put(client.id(), secret()));
        return secrets;
    }

    private static String secret() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
