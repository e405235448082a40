package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells of each event that waits behind one key, in their order. */
@Command(name = "show", description = "Name each event that waits for one key.", mixinStandardHelpOptions = true)
final class DeadLettersShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DeadLettersCommand.Sequence sequence;

    @Override
    public Integer call() {
        JsonNode answer = sequence.querySide().get(sequence.path());
        PrintWriter out = spec.commandLine().getOut();
        if (sequence.json) {
            out.println(answer.toPrettyString());
            return 0;
        }
        out.println(DeadLettersListCommand.line(answer));
        answer.path("evicted").forEach(letter -> out.println("  evicted  " + describe(letter)));
        answer.path("letters").forEach(letter -> out.println("  waits    " + describe(letter)));
        return 0;
    }

    private static String describe(JsonNode letter) {
        String reason = letter.path("reason").asText("");
        return letter.path("event").asText()
                + " " + letter.path("type").asText("")
                + (letter.has("by")
                        ? ", by " + letter.path("by").asText() + " at "
                                + letter.path("at").asText()
                        : ", recorded " + letter.path("recordedAt").asText("-"))
                + (reason.isEmpty() || reason.equals("null") ? "" : ": " + reason);
    }
}
