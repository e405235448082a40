package org.mingjian.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContainerfileTest {

    private static final List<String> SIDES = List.of("command-side", "query-side", "ops/identity");

    private final String file = RunFiles.text("ops/run/Containerfile");

    @Test
    void buildsFromPinnedImagesWithTheJavaOfTheCode() {
        List<String> images = all("(?m)^FROM (\\S+)");

        assertThat(images).hasSize(2);
        images.forEach(Images::requirePinned);
        assertThat(images.get(0)).contains("temurin-17");
        assertThat(images.get(1)).contains(":17.").contains("-jre-");
        assertThat(RunFiles.text("pom.xml")).contains("<maven.compiler.release>17<");
    }

    @Test
    void runsAsNobodyInParticular() {
        assertThat(all("(?m)^USER (\\S+)")).containsExactly("10001:10001");
    }

    @Test
    void copiesOnlyWhatIsThereAndNothingSecret() {
        assertThat(all("(?m)^COPY (?!--from)(\\S+)")).isNotEmpty().allSatisfy(path -> assertThat(RunFiles.file(path))
                .exists());
        assertThat(RunFiles.text(".dockerignore").lines())
                .contains("ops/run/.env", "ops/run/secrets", "**/.mingjian", "**/target");
    }

    @Test
    void exposesThePortsAndSetsOnlyWhatTheCodeKnows() {
        Set<String> known = new TreeSet<>();
        SIDES.forEach(side -> known.addAll(CodeSettings.of(side)));

        assertThat(all("(MINGJIAN_[A-Z_]+)=")).isNotEmpty().allMatch(known::contains);
        assertThat(all("(?m)^EXPOSE (.+)$")).containsExactly("8080 8081 8090");
        assertThat(SIDES).extracting(RunFiles::port).containsExactlyInAnyOrder(8081, 8080, 8090);
        assertThat(all("=/opt/mingjian/(rules\\S*)"))
                .hasSize(2)
                .allSatisfy(rules -> assertThat(RunFiles.file("ops/" + rules)).exists());
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(file)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
