package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives up on one event: the key's answers say so until its view is rebuilt. */
@Command(
        name = "evict",
        description = "Leave out the first event that waits for one key; its answers stay incomplete.",
        mixinStandardHelpOptions = true)
final class DeadLettersEvictCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DeadLettersCommand.Sequence sequence;

    @Option(
            names = "--event",
            paramLabel = "STREAM@REVISION",
            description = "The first event, as `dead-letters show` names it. Default: the one that is first now.")
    private @Nullable String event;

    @Override
    public Integer call() {
        String named = event == null ? first() : event;
        return DeadLettersOrder.give(sequence, "evict?event=" + QuerySide.segment(named), out());
    }

    /** What is meant when nothing is said, shown before it is given up; if another is the first by then, nothing is. */
    private String first() {
        JsonNode known = sequence.querySide().get(sequence.path());
        if (!sequence.json) {
            out().println(DeadLettersListCommand.line(known));
        }
        return known.path("letters").path(0).path("event").asText();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
