package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Names the keys that wait; its exit code is 0 whether any does or not. */
@Command(name = "list", description = "Name the keys that wait, and why.", mixinStandardHelpOptions = true)
final class DeadLettersListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--view", paramLabel = "VIEW", description = "Of this view only.")
    private @Nullable String view;

    @Option(names = "--json", description = "As JSON, in the shape of the HTTP interface.")
    private boolean json;

    @Override
    public Integer call() {
        JsonNode answer = QuerySide.of(data.installation())
                .get("/api/v1/dead-letters" + (view == null ? "" : "?view=" + QuerySide.segment(view)));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(answer.toPrettyString());
            return 0;
        }
        for (JsonNode sequence : answer.path("sequences")) {
            out.println(line(sequence));
        }
        out.println(
                answer.path("total").asLong() == 0
                        ? "nothing waits"
                        : answer.path("total").asLong() + " keys wait or had events evicted");
        return 0;
    }

    static String line(JsonNode sequence) {
        String order = sequence.path("order").asText("");
        return String.format(
                Locale.ROOT,
                "%s %s  %d waiting, %d evicted, first %s since %s: %s%s",
                sequence.path("view").asText(),
                sequence.path("key").asText(),
                sequence.path("letters").isArray()
                        ? sequence.path("letters").size()
                        : sequence.path("letters").asLong(),
                sequence.path("evicted").isArray()
                        ? sequence.path("evicted").size()
                        : sequence.path("evicted").asLong(),
                sequence.path("firstEvent").asText("-"),
                sequence.path("parkedAt").asText("-"),
                sequence.path("reason").asText("-"),
                order.isEmpty() || order.equals("null") || order.equals("NONE") ? "" : " [" + order + " is ordered]");
    }
}
