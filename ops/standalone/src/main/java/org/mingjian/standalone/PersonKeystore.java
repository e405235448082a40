package org.mingjian.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.mingjian.servers.SecretFiles;
import org.mingjian.servers.ServerException;

/**
 * The PKCS #12 keystore with the key {@code person}, under which a natural person's number becomes a stream name. It
 * is made once: another key would give the same person another stream.
 */
final class PersonKeystore {

    private static final String ALIAS = "person";
    private static final int KEY_BYTES = 32;

    private PersonKeystore() {}

    static Path file(Installation installation) {
        return installation.secret("keystore.p12");
    }

    static String password(Installation installation) {
        return SecretFiles.password(installation.secret("keystore.password"));
    }

    static void createIfAbsent(Installation installation) {
        Path file = file(installation);
        if (Files.exists(file)) {
            return;
        }
        char[] password = password(installation).toCharArray();
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path part = file.resolveSibling("keystore.p12.part");
        try {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(null, password);
            keystore.setEntry(
                    ALIAS,
                    new KeyStore.SecretKeyEntry(new SecretKeySpec(key, "HmacSHA256")),
                    new KeyStore.PasswordProtection(password));
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(part)) {
                keystore.store(out, password);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GeneralSecurityException e) {
            throw new ServerException("cannot make the keystore " + file + ": " + e.getMessage(), e);
        }
    }
}
