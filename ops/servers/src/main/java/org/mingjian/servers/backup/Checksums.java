package org.mingjian.servers.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.servers.ServerException;

/**
 * The file {@code SHA256SUMS} of a backup: a digest for each other file, in the form that {@code sha256sum -c} reads.
 * It is written last, so that a directory without it is no backup.
 */
final class Checksums {

    static final String NAME = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private Checksums() {}

    static void write(Path backup, Map<Path, String> digests) throws IOException {
        String text = new TreeMap<>(digests)
                .entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                        .collect(Collectors.joining());
        Path part = backup.resolve(NAME + ".part");
        FileCopy.write(text.getBytes(StandardCharsets.UTF_8), part);
        Files.move(part, backup.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The digests of a backup, of which it is sure that it has these files and no others.
     *
     * @throws ServerException if it is no whole backup
     */
    static Map<Path, String> read(Path backup) throws IOException {
        Map<Path, String> digests = new TreeMap<>();
        for (String line : lines(backup)) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new ServerException(backup.resolve(NAME) + " is damaged: " + line);
            }
            Path file = Path.of(matcher.group(2));
            if (!backup.resolve(file).normalize().equals(backup.resolve(file)) || file.isAbsolute()) {
                throw new ServerException(backup.resolve(NAME) + " names a file outside the backup: " + file);
            }
            digests.put(file, matcher.group(1));
        }
        TreeSet<Path> there = files(backup);
        there.remove(Path.of(NAME));
        for (Path file : digests.keySet()) {
            if (!there.remove(file)) {
                throw new ServerException(file + " is missing from the backup " + backup);
            }
        }
        if (!there.isEmpty()) {
            throw new ServerException(there.first() + " does not belong to the backup " + backup);
        }
        return digests;
    }

    private static Iterable<String> lines(Path backup) throws IOException {
        try {
            return Files.readAllLines(backup.resolve(NAME));
        } catch (NoSuchFileException e) {
            throw new ServerException(
                    backup + " is no whole backup: it has no " + NAME + ", which is written when all else is there", e);
        }
    }

    private static TreeSet<Path> files(Path backup) throws IOException {
        try (Stream<Path> files = Files.walk(backup)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(backup::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
