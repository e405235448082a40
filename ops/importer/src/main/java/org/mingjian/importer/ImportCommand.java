package org.mingjian.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingjian import}: exit code 0 when everything is on record, 2 when records were refused, 1 on failure. */
@Command(
        name = "import",
        description = "Reads CSV or Excel files by a mapping and records the history they state.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    @Option(names = "--mapping", required = true, paramLabel = "FILE", description = "what the columns mean (YAML)")
    @Nullable
    Path mapping;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "where refused rows go (default: <first input>.rejects.csv in the current directory)")
    @Nullable
    Path rejects;

    @Option(names = "--data", paramLabel = "DIR", description = "data directory (default: ${DEFAULT-VALUE})")
    Path data = Path.of(".mingjian");

    @Option(names = "--dry-run", description = "count what the files state by the mapping; send nothing")
    boolean dryRun;

    @Option(names = "--json", description = "print the report as JSON")
    boolean json;

    @Option(names = "--lanes", description = "requests under way at once (default: ${DEFAULT-VALUE})")
    int lanes = 4;

    @Option(
            names = "--give-up-after",
            paramLabel = "SECONDS",
            description = "how long to wait for a command side that does not answer (default: ${DEFAULT-VALUE})")
    int giveUpAfter = 120;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "CSV (plain or gzip) or .xlsx files")
    List<Path> inputs = List.of();

    private final ImportTargets targets;
    private final PrintStream out;
    private final PrintStream err;

    /** @param targets finds the command side of a data directory, and a token for it */
    public ImportCommand(ImportTargets targets, PrintStream out, PrintStream err) {
        this.targets = targets;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Path rejected = rejects != null ? rejects : Path.of(inputs.get(0).getFileName() + ".rejects.csv");
        ImportSettings settings = new ImportSettings(
                Objects.requireNonNull(mapping),
                inputs,
                rejected,
                dryRun,
                Math.max(1, Math.min(32, lanes)),
                Duration.ofSeconds(giveUpAfter));
        try {
            Progress progress = new ConsoleProgress(err, System.console() != null && !json);
            ImportRun.Result result =
                    new ImportRun(settings, () -> targets.of(data), InstantSource.system()).run(progress);
            out.println(json ? json(result.report()) : SummaryTable.of(result.report(), rejected));
            if (result.failure() != null) {
                err.println("import failed: " + result.failure().getMessage());
            }
            return result.report().exitCode();
        } catch (ImportFailure e) {
            err.println("import failed: " + e.getMessage());
            return 1;
        }
    }

    private static String json(ImportReport report) {
        try {
            return JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build()
                    .writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is plain values", e);
        }
    }
}
