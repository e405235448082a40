package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a file of rows says of every tenth of those it tells of: the whole of each one's history. */
final class Tenth {

    private static final String LAST_DIGIT = "7";

    private Tenth() {}

    /**
     * @param number finds at the start of a row, as its first group, the number of what the row tells of; a row without one is a header
     * @param directory where the tenth is written, under the file's name without {@code .gz}
     */
    static Path of(Path zipped, Pattern number, Path directory) {
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(zipped)), StandardCharsets.UTF_8))) {
            List<String> some =
                    rows.lines().filter(row -> isSome(number.matcher(row))).toList();
            assertThat(some).hasSizeGreaterThan(100);
            Files.createDirectories(directory);
            return Files.write(directory.resolve(zipped.getFileName().toString().replace(".gz", "")), some);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSome(Matcher row) {
        return !row.lookingAt() || row.group(1).endsWith(LAST_DIGIT);
    }
}
