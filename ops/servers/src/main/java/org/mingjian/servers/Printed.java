package org.mingjian.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that a program prints to. One that has grown too large becomes {@code .1}, in place of the one before. */
public final class Printed {

    /** Bytes that such a file may grow to. */
    public static final long LIMIT = 8L << 20;

    private Printed() {}

    /**
     * Before the program starts.
     *
     * @return where it will go on printing, in bytes
     */
    static long rotated(Path file) throws IOException {
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size <= LIMIT) {
            return size;
        }
        Files.move(file, earlier(file), StandardCopyOption.REPLACE_EXISTING);
        return 0;
    }

    /**
     * While the program runs and has the file open for appending, as {@link ChildProcess} opens it: what is there is copied, and the
     * program goes on at the beginning. What it prints between the two is lost.
     *
     * @param limit bytes that are left alone
     * @return whether it was larger
     */
    public static boolean shorten(Path file, long limit) throws IOException {
        if (!Files.exists(file) || Files.size(file) <= limit) {
            return false;
        }
        Files.copy(file, earlier(file), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            open.truncate(0);
        }
        return true;
    }

    private static Path earlier(Path file) {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
