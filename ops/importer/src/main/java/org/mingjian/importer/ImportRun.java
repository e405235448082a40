package org.mingjian.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.input.Inputs;
import org.mingjian.importer.input.Records;
import org.mingjian.importer.input.RowSource;
import org.mingjian.importer.input.SortedRows;
import org.mingjian.importer.input.SourceRecord;
import org.mingjian.importer.input.WholeFile;
import org.mingjian.importer.mapping.Mapping;
import org.mingjian.importer.mapping.MappingFile;
import org.mingjian.importer.mapping.RecordReader;
import org.mingjian.importer.mapping.RecordValues;
import org.mingjian.importer.mapping.Refused;
import org.mingjian.importer.mapping.Tallies;
import org.mingjian.importer.planning.Plan;
import org.mingjian.importer.planning.Planner;

/** One import, from the files to the report. */
public final class ImportRun {
    private final ImportSettings settings;
    private final Supplier<ImportTarget> target;
    private final InstantSource clock;

    /** @param target asked once, after mapping and headers were checked, and never in a dry run */
    public ImportRun(ImportSettings settings, Supplier<ImportTarget> target, InstantSource clock) {
        this.settings = settings;
        this.target = target;
        this.clock = clock;
    }

    /**
     * What came of an import.
     *
     * @param failure why it broke off; null when it did not
     */
    public record Result(ImportReport report, @Nullable ImportFailure failure) {}

    /**
     * Imports.
     *
     * @param progress is shown while it runs
     * @throws ImportFailure when mapping, files or headers are at fault, before anything was sent
     */
    public Result run(Progress progress) {
        Mapping mapping = MappingFile.load(settings.mapping());
        checkFiles();
        long started = clock.millis();
        var bytesRead = new AtomicLong();
        try (Inputs inputs = new Inputs(settings.inputs(), mapping.input(), mapping.headerCheck(), bytesRead);
                RejectsFile rejects = new RejectsFile(settings.rejects(), inputs.header())) {
            Counters counters = new Counters(rejects);
            Tallies tallies = new Tallies();
            ImportFailure failure = null;
            try (Sink sink = settings.dryRun() ? Sink.NOTHING : new LaneSink(target.get(), settings, counters);
                    var shown = progress.show(counters, bytesRead, settings.inputs())) {
                failure = pump(mapping, inputs, sink, counters, tallies);
            } catch (ImportFailure e) {
                failure = e;
            }
            double seconds = (clock.millis() - started) / 1000.0;
            Map<String, Object> counted = settings.dryRun() ? tallies.result() : Map.of();
            return new Result(
                    counters.report(mapping.name(), settings.dryRun(), failure != null, seconds, counted), failure);
        }
    }

    /** Where planned records go. */
    interface Sink extends AutoCloseable {
        Sink NOTHING = new Sink() {
            @Override
            public void put(Plan plan) {}

            @Override
            public void finish() {}

            @Override
            public void close() {}
        };

        void put(Plan plan);

        void finish();

        @Override
        void close();
    }

    private @Nullable ImportFailure pump(
            Mapping mapping, Inputs inputs, Sink sink, Counters counters, Tallies tallies) {
        ImportFailure broken = null;
        try (RowSource rows = mapping.sorted() ? SortedRows.sort(inputs, mapping.keyPlaces(inputs.header())) : inputs) {
            Records records = new Records(rows, mapping.keyPlaces(rows.header()));
            RecordReader reader = mapping.reader(rows.header());
            Planner planner = new Planner(mapping.name(), reader);
            while (true) {
                SourceRecord record;
                try {
                    record = records.next();
                } catch (ImportFailure e) {
                    // What was read whole is still sent; the rest waits for a whole file.
                    broken = e;
                    break;
                }
                if (record == null) {
                    break;
                }
                counters.rows.add(record.rows().size());
                counters.records.increment();
                try {
                    RecordValues values = reader.read(record);
                    Plan plan = planner.plan(values);
                    if (settings.dryRun()) {
                        reader.count(values, tallies);
                    }
                    plan.commands().forEach(command -> counters.planned(command.command()));
                    sink.put(plan);
                } catch (Refused e) {
                    counters.refused(record, "", e.code(), e.reason());
                }
            }
        }
        sink.finish();
        return broken;
    }

    private void checkFiles() {
        Path rejects = settings.rejects().toAbsolutePath().normalize();
        for (Path input : settings.inputs()) {
            if (!Files.isReadable(input) || Files.isDirectory(input)) {
                throw new ImportFailure("input-missing", "there is no file " + input + " that can be read");
            }
            if (input.toAbsolutePath().normalize().equals(rejects)) {
                throw new ImportFailure(
                        "rejects-is-input", input + " is to be imported; name another file with --rejects");
            }
            WholeFile.check(input);
        }
    }
}
