package org.mingjian.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line against a scripted command side. */
class ImportCommandIT {
    private static final Path SAMPLE = Path.of("src/test/resources/dinesafe-sample.csv");
    private static final int SAMPLE_COMMANDS = 11;

    @TempDir
    Path directory = Path.of("");

    private final ScriptedCommandSide commandSide = new ScriptedCommandSide();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void stops() {
        commandSide.close();
    }

    @Test
    void recordsWhatTheFilesStateAndNothingOnASecondRun() throws IOException {
        assertThat(run(SAMPLE)).isZero();
        JsonNode first = report();
        assertThat(first.at("/rows").asInt()).isEqualTo(5);
        assertThat(first.at("/records").asInt()).isEqualTo(3);
        assertThat(first.at("/commands/RegisterSubject/accepted").asInt()).isEqualTo(2);
        assertThat(first.at("/commands/RecordHistoricPenalty/accepted").asInt()).isEqualTo(2);
        Map<String, JsonNode> accepted = commandSide.accepted();
        assertThat(accepted).hasSize(SAMPLE_COMMANDS);

        assertThat(run(SAMPLE)).isZero();
        assertThat(report().at("/commands/RecordHistoricInspection/replayed").asInt())
                .isEqualTo(3);
        assertThat(commandSide.accepted()).isEqualTo(accepted);
        assertThat(rejects()).doesNotExist();
    }

    @Test
    void goesOnWhenTheCommandSideIsRestartedUnderWay() throws IOException {
        Path many = many(3_000);
        AtomicInteger seen = new AtomicInteger();
        commandSide.afterRequest(() -> {
            if (seen.incrementAndGet() == 3) {
                commandSide.stop();
                CompletableFuture<Void> unused = CompletableFuture.runAsync(
                        commandSide::start, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
            }
        });

        assertThat(run(many)).as(err::toString).isZero();

        assertThat(report().at("/retries").asInt()).isPositive();
        assertThat(commandSide.accepted().values())
                .filteredOn(command -> command.get("command").asText().equals("RecordHistoricInspection"))
                .hasSize(3_000);
    }

    @Test
    void triesAgainOnWhatPasses() {
        commandSide.answerNext(503, 500, 401, 429);

        assertThat(run(SAMPLE)).isZero();
        assertThat(commandSide.accepted()).hasSize(SAMPLE_COMMANDS);
    }

    @Test
    void givesUpInTheEndAndSaysWhatToDo() {
        commandSide.stop();

        assertThat(run(SAMPLE, "--give-up-after", "1")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("no answer from the command side", "run the same import again");
    }

    @Test
    void stopsAtOnceWhenItMayNotDoThis() {
        commandSide.answerNext(403);

        assertThat(run(SAMPLE, "--lanes", "1")).isEqualTo(1);
        assertThat(commandSide.requests()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("answers 403");
    }

    @Test
    void writesRefusedRowsWithTheReasonSoThatTheyCanBeImportedAgain() throws IOException {
        Path file = Files.writeString(
                directory.resolve("bad.csv"),
                Files.readString(SAMPLE).replace("\"500001\"", "\"5.00E+14\"").replace("2020-01-02", "1920-01-02"));
        commandSide.refuse(command ->
                command.get("stream").asText().equals("PenaltyCase-toronto.500002.3") ? "historic-differs" : null);

        assertThat(run(file)).isEqualTo(2);

        assertThat(report().at("/rejectedRecords").asInt()).isEqualTo(3);
        assertThat(report().at("/rejectedRows").asInt()).isEqualTo(5);
        List<String> lines = Files.readAllLines(rejects());
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).endsWith("_file,_line,_command,_code,_reason");
        assertThat(lines)
                .anyMatch(line -> line.contains("bad.csv,2,,key-in-scientific-notation,") && line.contains("5.00E+14"))
                .anyMatch(line -> line.contains("bad.csv,6,,date-before-1949,"))
                .anyMatch(line ->
                        line.endsWith("bad.csv,4,RecordHistoricPenalty,historic-differs,refused by the script"));

        Path corrected = Files.writeString(
                directory.resolve("corrected.csv"),
                Files.readString(rejects()).replace("5.00E+14", "500001").replace("1920-01-02", "2020-01-02"));
        commandSide.refuse(command -> null);
        assertThat(run(corrected)).as(err::toString).isZero();
        assertThat(commandSide.accepted()).hasSize(SAMPLE_COMMANDS);
        assertThat(run(SAMPLE)).isZero();
        assertThat(commandSide.accepted()).hasSize(SAMPLE_COMMANDS);
    }

    @Test
    void sendsNothingOfATruncatedGzip() throws IOException {
        Path whole = directory.resolve("rows.csv.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(whole))) {
            Files.copy(many(5_000), gzip);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(directory.resolve("half.csv.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(run(half)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("half.csv.gz ends or breaks inside");
        assertThat(commandSide.requests()).isZero();

        assertThat(run(whole)).isZero();
        assertThat(report().at("/commands/RecordHistoricInspection/planned").asInt())
                .isEqualTo(5_000);
    }

    @Test
    void sendsNothingWhenTheColumnsAreNotThoseOfTheMapping() throws IOException {
        Path file = Files.writeString(
                directory.resolve("other.csv"), Files.readString(SAMPLE).replace("Inspection Date", "Date"));

        assertThat(run(file)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no column 'Inspection Date'");
        assertThat(commandSide.requests()).isZero();
        assertThat(rejects()).doesNotExist();
    }

    private Path many(int records) throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE);
        List<String> rows = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 0; i < records; i++) {
            rows.add(lines.get(1)
                    .replace("\"500001\"", "\"" + (600_000 + i) + "\"")
                    .replace("1001", "" + (2_000 + i / 9)));
        }
        return Files.write(directory.resolve("many.csv"), rows);
    }

    private Path rejects() {
        return directory.resolve("rejects.csv");
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private int run(Path input, String... options) {
        out.reset();
        err.reset();
        ImportCommand command = new ImportCommand(
                data -> commandSide.target(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        List<String> arguments = new ArrayList<>(List.of(
                "--mapping",
                TestImports.mapping("toronto-dinesafe").toString(),
                "--rejects",
                rejects().toString(),
                "--json"));
        arguments.addAll(List.of(options));
        arguments.add(input.toString());
        return new CommandLine(command).execute(arguments.toArray(String[]::new));
    }
}
