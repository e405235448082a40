package org.mingjian.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a run says of how well rules tell what comes, as tables: {@code ops/docs/prediction.md} is made of them. */
record PredictionPage(JsonNode predictions) {

    /** Writes the tables to a file. */
    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, groups("riskLevel") + "\n" + groups("grade") + "\n" + areas(), UTF_8);
    }

    private String groups(String signal) {
        return """
                | Day | %s | Subjects | Inspections | With a serious finding | With any |
                |---|---|---|---|---|---|
                %s
                """.formatted(
                signal.equals("grade") ? "Grade" : "Risk level",
                StreamSupport.stream(predictions.spliterator(), false)
                        .flatMap(day -> StreamSupport.stream(
                                        all(day).path(signal).path("groups").spliterator(), false)
                                .map(group -> group(day, group)))
                        .collect(Collectors.joining("\n")));
    }

    private static String group(JsonNode day, JsonNode group) {
        return "| %s | %s | %,d | %,d | %s | %s |"
                .formatted(
                        day.at("/drafted/day").asString(),
                        group.path("group").asString(),
                        group.path("subjects").asLong(),
                        group.path("inspections").asLong(),
                        rate(group.path("seriousFinding")),
                        rate(group.path("anyFinding")));
    }

    private String areas() {
        return """
                | Day | Risk level, serious | Risk rate, serious | Risk rate, any | Grade, serious |
                |---|---|---|---|---|
                %s
                """.formatted(StreamSupport.stream(predictions.spliterator(), false)
                .map(day -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                day.at("/drafted/day").asString(),
                                area(all(day).at("/riskLevel/seriousFinding")),
                                area(all(day).at("/riskRate/seriousFinding")),
                                area(all(day).at("/riskRate/anyFinding")),
                                area(all(day).at("/grade/seriousFinding"))))
                .collect(Collectors.joining("\n")));
    }

    private static JsonNode all(JsonNode day) {
        return day.at("/drafted/all");
    }

    private static String rate(JsonNode rate) {
        return rate.isMissingNode() || rate.isNull()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.1f %% (%.1f–%.1f)",
                        100 * rate.path("share").asDouble(),
                        100 * rate.path("low").asDouble(),
                        100 * rate.path("high").asDouble());
    }

    private static String area(JsonNode area) {
        return area.isMissingNode() || area.isNull()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.3f (%.3f–%.3f)",
                        area.path("value").asDouble(),
                        area.path("low").asDouble(),
                        area.path("high").asDouble());
    }
}
