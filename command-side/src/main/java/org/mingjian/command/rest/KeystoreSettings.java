package org.mingjian.command.rest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key is that natural persons are named with.
 *
 * @param path a PKCS 12 keystore that holds it under the alias {@code person}; null when persons are not named here
 * @param password the keystore's and the key's
 */
@ConfigurationProperties("mingjian.keystore")
public record KeystoreSettings(
        @Nullable Path path, @DefaultValue("") String password) {

    @Override
    public String toString() {
        return "KeystoreSettings[path=" + path + "]";
    }
}
