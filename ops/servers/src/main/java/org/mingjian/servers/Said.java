package org.mingjian.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one run of a program wrote into a file that holds what earlier runs wrote too.
 *
 * @param from where the run's own begins, in bytes; a file that is shorter was begun anew meanwhile
 */
record Said(Path file, long from) {

    static Said fromNow(Path file) throws IOException {
        return new Said(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** The lines that are not blank. */
    List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        byte[] all = Files.readAllBytes(file);
        int begin = all.length < from ? 0 : (int) from;
        return new String(all, begin, all.length - begin, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
