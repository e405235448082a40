package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics that the running programs show, each with its labels, and with those that Prometheus adds. */
record Scraped(Map<String, Set<String>> labels) {

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(\\{.*\\})? \\S+");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Set<String> ADDED = Set.of("job", "instance");

    static Scraped of(RunningSystem system) {
        Map<String, Set<String>> all = new HashMap<>();
        all.put("up", new HashSet<>(ADDED));
        for (Caller operator :
                new Caller[] {system.as("operator"), system.as("operator").askingTheCommandSide()}) {
            Answer answer = operator.get("/actuator/prometheus");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answer.text().lines().filter(line -> !line.startsWith("#")).forEach(line -> add(all, line));
        }
        return new Scraped(all);
    }

    private static void add(Map<String, Set<String>> all, String line) {
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as(line).isTrue();
        Set<String> labels = all.computeIfAbsent(sample.group(1), fresh -> new HashSet<>(ADDED));
        if (sample.group(2) != null) {
            Matcher label = LABEL.matcher(sample.group(2));
            while (label.find()) {
                labels.add(label.group(1));
            }
        }
    }

    /** What an expression names that no program shows. */
    Set<String> missing(Watched watched) {
        PromQl expression = PromQl.parse(watched.expression());
        Set<String> missing = new TreeSet<>();
        Set<String> known = new HashSet<>();
        for (PromQl.Selector selector : expression.selectors()) {
            Set<String> own = labels.getOrDefault(selector.metric(), Set.of());
            if (own.isEmpty()) {
                missing.add(selector.metric());
            }
            known.addAll(own);
            selector.labels().stream()
                    .filter(label -> !own.contains(label))
                    .forEach(label -> missing.add(selector.metric() + "{" + label + "}"));
        }
        // A sum keeps the labels that it is grouped by and no others.
        Set<String> kept = watched.expression().contains(" by (") ? expression.grouping() : known;
        expression.grouping().stream().filter(label -> !known.contains(label)).forEach(missing::add);
        watched.shown().stream().filter(label -> !kept.contains(label)).forEach(missing::add);
        return missing;
    }
}
