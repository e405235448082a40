package org.mingjian.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the processes of a running system have written into their logs, and what none of them may write. */
final class Logs {

    private final Path data;

    private Logs(Path data) {
        this.data = data;
    }

    static Logs of(RunningSystem system) {
        return new Logs(system.launcher().data());
    }

    String of(String part) {
        return text(data.resolve("logs").resolve(part + ".log"));
    }

    /** The logs, with the words, in which one of the words stands. */
    List<String> whichHold(String... words) {
        try (Stream<Path> files = Files.walk(data.resolve("logs"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> Arrays.stream(words)
                            .filter(text(file)::contains)
                            .map(word -> file.getFileName() + ": " + word))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passwords and client secrets of the installation. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data.resolve("secrets"))) {
            files.filter(file -> file.toString().endsWith(".password"))
                    .forEach(file -> secrets.add(text(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (JsonNode secret : Json.read(text(data.resolve("secrets/identity/clients.json")))) {
            secrets.add(secret.asString());
        }
        return secrets;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
