package org.mingjian.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are generated on this machine and lie in files only their owner can read. */
public final class SecretFiles {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretFiles() {}

    /** A directory for its owner alone (0700), created with its parents where it is not there. */
    public static Path directory(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
            }
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (IOException | UnsupportedOperationException e) {
            throw new ServerException("cannot create or close to others the directory " + directory, e);
        }
    }

    /** The secret in this file; 192 random bits, URL-safe, generated on first use. */
    public static String password(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] bits = new byte[24];
                RANDOM.nextBytes(bits);
                write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new ServerException("cannot read the secret file " + file, e);
        }
    }

    /** Writes the file whole or not at all, readable by its owner alone (0600) from its first byte. */
    public static void write(Path file, String text) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(part, text + "\n");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ServerException("cannot write the secret file " + file, e);
        }
    }
}
