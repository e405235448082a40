package org.mingjian.servers.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** Copies files to where only their owner reads them, durably, and knows what it wrote by its digest. */
final class FileCopy {

    private static final int CHUNK = 1 << 20;

    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);

    /** Copies from here until the end that the file has then; answers the SHA-256 of what was written. */
    String copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = created(to)) {
            while (in.read(chunk.clear()) >= 0) {
                chunk.flip();
                digest.update(chunk.duplicate());
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes these bytes; answers their SHA-256. */
    static String write(byte[] content, Path to) throws IOException {
        try (FileChannel out = created(to)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static FileChannel created(Path file) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
