package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/**
 * An expression of the dashboard or of an alert, with the labels that its words show.
 *
 * @param where whose expression it is, for messages
 * @param shown labels that a legend or a summary names
 */
record Watched(String where, String expression, Set<String> shown) {

    private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*(\\w+)\\s*\\}\\}");
    private static final Pattern SUMMARY = Pattern.compile("\\$labels\\.(\\w+)");
    private static final Pattern CHOICE = Pattern.compile("label_values\\((\\w+), (\\w+)\\)");

    static List<Watched> dashboard() {
        JsonNode dashboard = Json.read(text("dashboard.json"));
        List<Watched> all = new ArrayList<>();
        for (JsonNode panel : dashboard.path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                all.add(new Watched(
                        "panel '" + panel.path("title").asString() + "'",
                        target.path("expr").asString(),
                        labels(LEGEND, target.path("legendFormat").asString())));
            }
        }
        for (JsonNode choice : dashboard.at("/templating/list")) {
            Matcher values = CHOICE.matcher(choice.path("query").asString());
            if (values.matches()) {
                all.add(new Watched("choice", values.group(1), Set.of(values.group(2))));
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    static List<Watched> alerts() {
        return rules().stream()
                .map(rule -> new Watched(
                        "alert " + rule.get("alert"),
                        String.valueOf(rule.get("expr")),
                        labels(SUMMARY, String.valueOf(annotations(rule).get("summary")))))
                .toList();
    }

    /** The alerts as Prometheus reads them. */
    @SuppressWarnings("unchecked") // what YAML holds is known by name only
    static List<Map<String, Object>> rules() {
        Map<String, Object> file = new Yaml().load(text("alerts.yml"));
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Object> group : Objects.requireNonNull((List<Map<String, Object>>) file.get("groups"))) {
            all.addAll((List<Map<String, Object>>) group.get("rules"));
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    @SuppressWarnings("unchecked") // as above
    static Map<String, Object> annotations(Map<String, Object> rule) {
        return Objects.requireNonNull((Map<String, Object>) rule.get("annotations"));
    }

    static String text(String file) {
        try {
            return Files.readString(Checkout.file("ops/observe").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> labels(Pattern pattern, String words) {
        Set<String> labels = new HashSet<>();
        Matcher label = pattern.matcher(words);
        while (label.find()) {
            labels.add(label.group(1));
        }
        return labels;
    }
}
