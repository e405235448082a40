package org.mingjian.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the repository is so. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("PRJ-\\d+");
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(text(page));
            while (link.find()) {
                if (!resolves(page, link.group(1))) {
                    broken.add(Checkout.ROOT.relativize(page) + " -> " + link.group(1));
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(pages()).contains(Checkout.file("README.md"));
    }

    @Test
    void theReadmeListsEveryDecision() throws IOException {
        String readme = text(Checkout.file("README.md"));

        try (Stream<Path> records = Files.list(Checkout.file("ops/docs/adr"))) {
            assertThat(records.map(path -> "ops/docs/adr/" + path.getFileName()))
                    .isNotEmpty()
                    .allMatch(readme::contains);
        }
    }

    @Test
    void theRunbookExplainsEachCodeOfTheLogsOnceAndNoOther() throws IOException {
        String runbook = text(Checkout.file("ops/docs/runbook.md"));
        Set<String> said = new TreeSet<>();
        for (Path source : sources()) {
            said.addAll(codes(text(source)));
        }
        List<String> explained = runbook.lines()
                .filter(line -> line.startsWith("| `PRJ-"))
                .flatMap(line -> codes(line.split("\\|", 3)[1]).stream())
                .toList();

        assertThat(said).isNotEmpty();
        assertThat(explained).containsExactlyInAnyOrderElementsOf(said);
        assertThat(said).containsAll(codes(runbook));
    }

    @Test
    void theReadmesTestCommandIsWhatTheBuildMachineRuns() throws IOException {
        assertThat(commandsOfReadme()).contains("mvn verify");
        assertThat(text(Checkout.file(".ci/run"))).endsWith("\nexec mvn verify\n");
    }

    /** Each command of the README is started by a story, or is this build. */
    @Test
    void theReadmesOtherCommandsAreThoseThatTheStoriesRun() throws IOException {
        String stories = text(story("DemoCityIT.java"))
                + text(story("LauncherStoryIT.java"))
                + text(story("FirstImportStoryIT.java"));

        assertThat(commandsOfReadme())
                .filteredOn(command -> !command.equals("mvn verify"))
                .isNotEmpty()
                .allMatch(command -> stories.contains("// $ " + command));
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Checkout.ROOT)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> Checkout.ROOT.relativize(path).toString().contains("src/main/"))
                    .toList();
        }
    }

    private static Path story(String file) {
        return Checkout.file("ops/acceptance/src/test/java/org/mingjian/acceptance/" + file);
    }

    private static List<String> commandsOfReadme() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher block = SHELL_BLOCK.matcher(text(Checkout.file("README.md")));
        while (block.find()) {
            block.group(1).lines().filter(line -> !line.isBlank()).forEach(commands::add);
        }
        return commands;
    }

    private static boolean resolves(Path page, String target) throws IOException {
        if (target.matches("[a-z]+:.*")) {
            return true;
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path path = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (!Files.exists(path)) {
            return false;
        }
        return hash < 0 || anchors(path).contains(target.substring(hash + 1));
    }

    private static List<String> anchors(Path page) throws IOException {
        return text(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+\\s*", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replace(' ', '-'))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(Checkout.ROOT)) {
            return all.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !Checkout.ROOT.relativize(path).toString().matches("(.*/)?(target|\\.[^/]+)/.*"))
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
