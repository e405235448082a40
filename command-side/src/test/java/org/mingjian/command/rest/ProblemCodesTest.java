package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each code that the sources refuse with has words in both languages, and no words are left of codes that are gone. */
class ProblemCodesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** What makes a refusal of a code. */
    private static final Pattern REFUSAL =
            Pattern.compile("(?:(?:Rejection|Problem|ProblemException)\\.of|refusal)\\(\\s*\"([a-z0-9-]+)\"");

    /** Any text in kebab-case: codes that are chosen or named first. */
    private static final Pattern KEBAB = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");

    private static final Set<String> NO_CODES = Set.of("batch-line", "mingjian-command");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void hasWordsForEachCodeInTheSources() throws IOException {
        Set<String> used = used();

        assertThat(used).contains("two-officers", "contended", "busy", "already-exists", "identifier-not-borne");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            assertThat(worded(locale)).as(locale.toString()).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void namesTheSameFactsInBothLanguages() {
        ResourceBundle english = texts(Locale.ENGLISH);
        ResourceBundle chinese = texts(Locale.CHINESE);
        for (String key : english.keySet()) {
            assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
            assertThat(chinese.getString(key)).as(key).isNotBlank();
            assertThat(english.getString(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, A day before 1949", "zh, 日期早于 1949 年"})
    void saysInWordsWhyARuleOnDataRefuses(String language, String words) {
        Problem problem = Problem.of("invalid-value", Map.of("field", "data.closedOn", "why", "day-before-1949"));

        assertThat(new ProblemTexts().detail(problem, Locale.forLanguageTag(language)))
                .contains("data.closedOn", words)
                .doesNotContain("day-before-1949", "{");
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                matches(REFUSAL, source).forEach(used::add);
                matches(KEBAB, source).forEach(used::add);
            }
        }
        used.removeAll(NO_CODES);
        used.addAll(Problem.codesWithStatus());
        return used;
    }

    private static Set<String> worded(Locale locale) {
        return texts(locale).keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return matches(PLACE, text).collect(Collectors.toSet());
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map((MatchResult found) -> found.group(1));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "problems.problems",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
