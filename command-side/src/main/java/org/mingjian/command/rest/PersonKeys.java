package org.mingjian.command.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keyed hash that names natural persons: HMAC-SHA-256 under a key that serves nothing else. */
@Component
class PersonKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ALIAS = "person";

    private final @Nullable Key key;

    PersonKeys(KeystoreSettings settings) throws IOException, GeneralSecurityException {
        this.key = settings.path() == null ? null : load(settings);
    }

    String streamOf(String residentId) {
        if (key == null) {
            throw ProblemException.of("person-keys-unavailable");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(residentId.getBytes(StandardCharsets.US_ASCII));
            return "Subject-person." + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keystore's key '" + ALIAS + "' cannot be used for " + ALGORITHM, e);
        }
    }

    private static Key load(KeystoreSettings settings) throws IOException, GeneralSecurityException {
        char[] password = settings.password().toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(Objects.requireNonNull(settings.path()))) {
            store.load(file, password);
        }
        Key key = store.getKey(ALIAS, password);
        if (key == null) {
            throw new IllegalStateException("The keystore " + settings.path() + " has no key '" + ALIAS + "'");
        }
        return key;
    }
}
