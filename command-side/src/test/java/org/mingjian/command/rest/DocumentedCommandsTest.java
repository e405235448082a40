package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on the interface names for each role the commands that it may send, and no others. */
class DocumentedCommandsTest {

    private static final Path PAGE = Path.of("../ops/docs/http-api.md");
    private static final Pattern COMMAND = Pattern.compile("[A-Z][A-Za-z]+");

    @ParameterizedTest
    @ValueSource(strings = {"officer", "regulator", "importer", "clerk"})
    void namesWhatARoleMaySend(String role) throws IOException {
        List<String> may = new CommandCatalog()
                .all().stream()
                        .filter(type -> type.roles().contains(role))
                        .map(CommandType::name)
                        .toList();

        assertThat(documented(role)).containsExactlyInAnyOrderElementsOf(may);
    }

    private static List<String> documented(String role) throws IOException {
        String row = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| " + role + " | "))
                .findFirst()
                .orElseThrow();
        return COMMAND.matcher(row).results().map(found -> found.group()).toList();
    }
}
