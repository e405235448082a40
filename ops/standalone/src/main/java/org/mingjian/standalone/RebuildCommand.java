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

    /** An order is given to whoever builds the view, which may take a moment to say so. */
    private static final int UNSEEN_AT_MOST = 20;

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

    private boolean seen;
    private int asked;

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
        out.println(version + (force ? " answers when it is there, come what may" : " has begun"));
        return wait ? await(querySide, path, version) : 0;
    }

    private int await(QuerySide querySide, String path, String version) {
        JsonNode last = new Poll<>(() -> querySide.get(path), now -> isOver(now, version), RebuildCommand::progress)
                .await("rebuild " + view, spec.commandLine().getErr());
        if (last.at("/serving/version").asText().equals(version)) {
            spec.commandLine().getOut().println(view + " is answered by " + version);
            return 0;
        }
        long deadLetters = last.at("/next/deadLetters").asLong();
        if (!last.path("next").path("version").asText().equals(version)) {
            throw new ServerException(version + " was given up");
        }
        if (deadLetters > 0) {
            throw new ServerException(version + " has all there is, but " + deadLetters
                    + " dead letters: retry or evict them, or let it answer with `rebuild " + view + " --force`");
        }
        throw new ServerException(
                version + " has stopped: " + last.at("/next/reason").asText("no reason given"));
    }

    private boolean isOver(JsonNode now, String version) {
        JsonNode next = now.path("next");
        if (now.at("/serving/version").asText().equals(version)) {
            return true;
        }
        asked++;
        if (!next.path("version").asText().equals(version)) {
            return seen || asked > UNSEEN_AT_MOST;
        }
        seen = true;
        return next.path("state").asText().equals("STOPPED")
                || (next.path("progress").asDouble() >= 1
                        && next.path("deadLetters").asLong() > 0);
    }

    private static Poll.Progress progress(JsonNode now) {
        JsonNode next = now.path("next");
        return new Poll.Progress(
                next.path("progress").asDouble(),
                String.format(
                        Locale.ROOT,
                        "%s events/s, %s s left%s",
                        figure(next, "eventsPerSecond"),
                        figure(next, "secondsLeft"),
                        next.path("deadLetters").asLong() > 0
                                ? ", dead letters " + next.path("deadLetters").asLong()
                                : ""));
    }

    /** A figure that cannot be had now is negative. */
    private static String figure(JsonNode next, String name) {
        double figure = next.path(name).asDouble(-1);
        return figure < 0 ? "?" : String.format(Locale.ROOT, "%,.0f", figure);
    }
}
