package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Folds the log again and compares every document; 0 if all are equal, 1 if not. */
@Command(
        name = "verify",
        description = "Compute views again from the log and compare every document; 1 if any differs.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final String JOBS = "/api/v1/verifications";

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--json", description = "As JSON, in the shape of the HTTP interface.")
    private boolean json;

    /** One view or all of them. */
    static final class Which {

        @Parameters(index = "0", paramLabel = "VIEW", description = "Its name, as `status` says it.")
        private @Nullable String view;

        @Option(names = "--all", description = "Every view.")
        private boolean all;
    }

    @Override
    public Integer call() {
        QuerySide querySide = QuerySide.of(data.installation());
        ObjectNode wanted = JsonNodeFactory.instance.objectNode();
        JsonNode job = querySide.post(
                JOBS, which.view == null ? wanted.put("all", which.all) : wanted.put("view", which.view));
        String path = JOBS + "/" + QuerySide.segment(job.path("id").asText());
        Thread cancel = new Thread(() -> querySide.delete(path), "cancel");
        Runtime.getRuntime().addShutdownHook(cancel);
        JsonNode result;
        try {
            result = new Poll<>(
                            () -> querySide.get(path),
                            now -> !now.path("state").asText().equals("RUNNING"),
                            VerifyCommand::progress)
                    .await("verify", spec.commandLine().getErr());
        } finally {
            Runtime.getRuntime().removeShutdownHook(cancel);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? result.toPrettyString() : VerificationText.of(result));
        if (!result.path("state").asText().equals("DONE")) {
            throw new ServerException(
                    "the verification ended as " + result.path("state").asText() + ": "
                            + result.path("reason").asText("no reason given"));
        }
        return VerificationText.isEqual(result) ? 0 : 1;
    }

    private static Poll.Progress progress(JsonNode now) {
        double done = 0;
        String at = "";
        for (JsonNode view : now.path("views")) {
            double progress = view.path("progress").asDouble();
            done += progress;
            if (at.isEmpty() && progress < 1) {
                at = String.format(
                        Locale.ROOT,
                        "%s: %,d documents compared",
                        view.path("view").asText(),
                        view.path("compared").asLong());
            }
        }
        return new Poll.Progress(done / Math.max(1, now.path("views").size()), at);
    }
}
