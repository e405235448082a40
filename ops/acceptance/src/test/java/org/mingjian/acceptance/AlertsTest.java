package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The alerts can be read, and each leads to what its reader must know. */
class AlertsTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (Mingjian\\w+)$");
    private static final Pattern OUTCOME = Pattern.compile("outcome=\"([a-z][a-z-]*)\"");

    @Test
    void eachAlertSaysWhatItIsAndHowUrgent() {
        List<Map<String, Object>> rules = Watched.rules();

        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.keySet()).isSubsetOf("alert", "expr", "for", "labels", "annotations");
            assertThat(rule.get("labels")).isIn(Map.of("severity", "page"), Map.of("severity", "ticket"));
            assertThat(String.valueOf(rule.getOrDefault("for", "0m"))).matches("\\d+m");
            assertThat(Watched.annotations(rule)).containsOnlyKeys("summary", "runbook");
        });
        assertThat(rules).extracting(rule -> rule.get("alert")).doesNotHaveDuplicates();
    }

    @Test
    void eachExpressionCanBeRead() {
        Stream.concat(Watched.dashboard().stream(), Watched.alerts().stream())
                .forEach(watched -> assertThatCode(() -> PromQl.parse(watched.expression()))
                        .as(watched.where())
                        .doesNotThrowAnyException());
    }

    @Test
    void eachAlertHasItsSectionInTheRunbook() throws IOException {
        Path runbook = Checkout.file("ops/docs/runbook.md");
        Set<String> sections = HEADING.matcher(Files.readString(runbook))
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toSet());

        assertThat(Watched.rules()).extracting(rule -> rule.get("alert")).hasSameElementsAs(sections);
        assertThat(Watched.rules())
                .allSatisfy(rule -> assertThat(Watched.annotations(rule).get("runbook"))
                        .isEqualTo("ops/docs/runbook.md#"
                                + String.valueOf(rule.get("alert")).toLowerCase(Locale.ROOT)));
    }

    @Test
    void eachOutcomeThatIsNamedIsOneOfACommand() throws IOException {
        String codes = Files.readString(Checkout.file("ops/docs/http-api.md"));
        List<String> outcomes = Stream.concat(Watched.dashboard().stream(), Watched.alerts().stream())
                .flatMap(watched -> OUTCOME.matcher(watched.expression()).results())
                .map(MatchResult::group)
                .map(named -> named.replaceAll("outcome=|\"", ""))
                .toList();

        assertThat(outcomes)
                .contains("internal-error")
                .allMatch(outcome -> outcome.equals("accepted") || codes.contains("`" + outcome + "`"));
    }
}
