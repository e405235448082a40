package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.servers.ServerException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has a view built anew from the log, beside the one that answers. */
@Command(
        name = "rebuild",
        description = "Build a view anew from the log; questions are answered by the old version until it is there.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Parameters(index = "0", paramLabel = "VIEW", description = "Its name, as `status` says it.")
    private String view;

    @Option(names = "--wait", description = "Return when the new version answers.")
    private boolean wait;

    @ArgGroup
    private @Nullable What what;

    /** What else may be done to a rebuild that is under way. */
    static final class What {

        @Option(names = "--force", description = "Of one under way: let it answer in spite of its dead letters.")
        private boolean force;

        @Option(names = "--cancel", description = "Of one under way: give it up.")
        private boolean cancel;
    }

    @Override
    public Integer call() {
        QuerySide querySide = QuerySide.of(data.installation());
        PrintWriter out = spec.commandLine().getOut();
        String path = "/api/v1/views/" + QuerySide.segment(view);
        if (what != null && what.cancel) {
            querySide.delete(path + "/rebuild");
            out.println("the rebuild of " + view + " was given up; the version that answers stays");
            return 0;
        }
        boolean force = what != null && what.force;
        String version = querySide
                .post(path + "/rebuild" + (force ? "?force=true" : ""))
                .path("version")
                .asText();
        out.println(view + " version " + version + (force ? " answers when it is there, come what may" : " has begun"));
        return wait ? await(querySide, path, version) : 0;
    }

    private int await(QuerySide querySide, String path, String version) {
        JsonNode last = new Poll<>(() -> querySide.get(path), now -> isOver(now, version), RebuildCommand::progress)
                .await("rebuild " + view, spec.commandLine().getErr());
        if (last.at("/serving/version").asText().equals(version)) {
            spec.commandLine().getOut().println(view + " is answered by version " + version);
            return 0;
        }
        long deadLetters = last.at("/next/deadLetters").asLong();
        throw new ServerException(
                deadLetters > 0
                        ? view + " version " + version + " has all there is, but " + deadLetters
                                + " dead letters: retry or evict them, or let it answer with `rebuild " + view
                                + " --force`"
                        : view + " version " + version + " was given up");
    }

    private static boolean isOver(JsonNode now, String version) {
        JsonNode next = now.path("next");
        return now.at("/serving/version").asText().equals(version)
                || !next.path("version").asText().equals(version)
                || (next.path("progress").asDouble() >= 1
                        && next.path("deadLetters").asLong() > 0);
    }

    private static Poll.Progress progress(JsonNode now) {
        JsonNode next = now.path("next");
        return new Poll.Progress(
                next.path("progress").asDouble(),
                String.format(
                        Locale.ROOT,
                        "%,.0f events/s, %,.0f s left%s",
                        next.path("eventsPerSecond").asDouble(),
                        next.path("secondsLeft").asDouble(),
                        next.path("deadLetters").asLong() > 0
                                ? ", dead letters " + next.path("deadLetters").asLong()
                                : ""));
    }
}
