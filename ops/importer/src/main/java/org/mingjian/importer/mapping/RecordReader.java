package org.mingjian.importer.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.input.Row;
import org.mingjian.importer.input.SourceRecord;

/** Reads records of files with one header by a mapping. Not for several threads at once. */
public final class RecordReader {
    private final Mapping mapping;
    private final Rules rules;
    private final int[] places;

    RecordReader(Mapping mapping, List<String> header) {
        this.mapping = mapping;
        this.rules = mapping.rules();
        this.places = rules.columns().stream()
                .mapToInt(column -> header.indexOf(column.header()))
                .toArray();
    }

    /**
     * Reads the values of a record.
     *
     * @throws Refused when a row says something that the mapping cannot take over
     */
    public RecordValues read(SourceRecord record) {
        List<@Nullable Object[]> rows = new ArrayList<>(record.rows().size());
        @Nullable Object[] last = new @Nullable Object[rules.width()];
        for (Row row : record.rows()) {
            String defect = row.defect();
            if (defect != null) {
                throw new Refused("row-unreadable", "line " + row.line() + ": " + defect);
            }
            @Nullable Object[] values = new @Nullable Object[rules.width()];
            rows.add(values);
            for (int i = 0; i < places.length; i++) {
                values[i] = rules.columns().get(i).read(row, places[i]);
            }
            Scope scope = new Scope(values, rows);
            for (Derived derived : rules.derived()) {
                int place = derived.place();
                values[place] = derived.rule().derive(scope, last[place]);
                last[place] = values[place] == null ? last[place] : values[place];
            }
        }
        agree(record, rows);
        return new RecordValues(record, rows);
    }

    private void agree(SourceRecord record, List<@Nullable Object[]> rows) {
        for (int column : rules.same()) {
            for (int i = 1; i < rows.size(); i++) {
                if (!Objects.equals(rows.get(0)[column], rows.get(i)[column])) {
                    throw new Refused(
                            "record-inconsistent",
                            rules.columns().get(column).header() + " differs between line "
                                    + record.first().line() + " ('" + rows.get(0)[column] + "') and line "
                                    + record.rows().get(i).line() + " ('" + rows.get(i)[column]
                                    + "'), which state one record");
                }
            }
        }
    }

    /**
     * The commands that a record becomes, in the order of the mapping.
     *
     * @throws Refused when one of them has no stream
     */
    public List<Content> commands(RecordValues values) {
        List<Content> contents = new ArrayList<>();
        for (int stage = 0; stage < rules.commands().size(); stage++) {
            CommandTemplate template = rules.commands().get(stage);
            if (template.each() < 0) {
                add(template, stage, values, 0, contents);
            } else {
                for (int row = 0; row < values.rows().size(); row++) {
                    if (values.rows().get(row)[template.each()] != null) {
                        add(template, stage, values, row, contents);
                    }
                }
            }
        }
        return contents;
    }

    private static void add(CommandTemplate template, int stage, RecordValues values, int row, List<Content> contents) {
        Scope scope = values.scope(row);
        if (template.when().holds(scope)) {
            Row alone = template.alone() ? values.record().rows().get(row) : null;
            contents.add(content(template, stage, alone, scope));
        }
    }

    private static Content content(CommandTemplate template, int stage, @Nullable Row alone, Scope scope) {
        String stream = (String) template.stream().render(scope);
        if (stream == null) {
            throw new Refused(
                    "value-missing", template.command() + ": the source does not state what names its stream");
        }
        CommandTemplate exists = template.whenExists();
        return new Content(
                template.command(),
                stream,
                stage,
                template.repeated(),
                alone,
                template.provenance(),
                Objects.requireNonNull(template.data().render(scope)),
                exists == null ? null : content(exists, stage, alone, scope),
                template.amendable());
    }

    /** Where a record was read, as commands tell it. */
    public Object provenance(SourceRecord record) {
        return Provenance.of(mapping.system(), mapping.name() + " " + mapping.version(), record.first());
    }

    /** Counts a record in what the mapping wants counted. */
    public void count(RecordValues values, Tallies tallies) {
        for (int row = 0; row < values.rows().size(); row++) {
            Scope scope = values.scope(row);
            for (Tally tally : rules.tallies()) {
                if (tally.when().holds(scope)) {
                    tallies.add(tally, scope);
                }
            }
        }
    }
}
