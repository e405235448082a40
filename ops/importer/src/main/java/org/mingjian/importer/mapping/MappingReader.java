package org.mingjian.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.input.HeaderCheck;
import org.mingjian.importer.input.InputSettings;

/** Makes a {@link Mapping} of a tree that fits the schema, and finds what the schema cannot. */
final class MappingReader {
    private final JsonNode tree;
    private final Names names = new Names();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<Derived> derived = new ArrayList<>();

    MappingReader(JsonNode tree) {
        this.tree = tree;
    }

    Mapping read() {
        for (Map.Entry<String, JsonNode> entry : tree.get("columns").properties()) {
            names.declare(entry.getKey());
            columns.put(entry.getKey(), ColumnReader.read(entry.getKey(), entry.getValue()));
        }
        constants();
        values();
        for (Map.Entry<String, JsonNode> entry : tree.path("numbers").properties()) {
            Condition when = Conditions.read(entry.getValue(), names, "numbers." + entry.getKey());
            derived.add(Derived.numbering(names.declare(entry.getKey()), when));
        }
        for (Map.Entry<String, JsonNode> entry : tree.path("streams").properties()) {
            Template stream = StreamTemplate.read(entry.getValue().asText(), names, "streams." + entry.getKey());
            derived.add(Derived.of(names.declare(entry.getKey()), stream));
        }
        JsonNode record = tree.path("record");
        List<Column> all = List.copyOf(columns.values());
        List<Integer> same = new ArrayList<>();
        record.path("same").forEach(name -> same.add(all.indexOf(column(name.asText(), "record.same"))));
        List<String> key = new ArrayList<>();
        record.path("by")
                .forEach(name -> key.add(column(name.asText(), "record.by").header()));
        Rules rules = new Rules(names.count(), all, derived, same, commands(), tallies());
        return new Mapping(
                tree.get("mapping").asText(),
                tree.get("version").asInt(),
                tree.get("system").asText(),
                input(tree.path("input")),
                new HeaderCheck(
                        all.stream().map(Column::header).toList(),
                        "ignore".equals(tree.path("otherColumns").asText())),
                "sorted".equals(record.path("order").asText()),
                key,
                rules);
    }

    private static InputSettings input(JsonNode input) {
        String encoding = input.path("encoding").asText("UTF-8");
        JsonNode sheet = input.path("sheet");
        try {
            return new InputSettings(
                    Charset.forName(encoding),
                    input.path("delimiter").asText(",").charAt(0),
                    sheet.isMissingNode() ? null : sheet.asText());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ImportFailure("mapping-invalid", "input.encoding: '" + encoding + "' is not known here", e);
        }
    }

    private void constants() {
        for (Map.Entry<String, JsonNode> entry : tree.path("constants").properties()) {
            Template constant = Templates.read(entry.getValue(), new Names(), "constants." + entry.getKey());
            derived.add(Derived.of(names.declare(entry.getKey()), constant));
        }
    }

    private void values() {
        Map<String, ValueTable> tables = new LinkedHashMap<>();
        tree.path("tables")
                .properties()
                .forEach(entry -> tables.put(entry.getKey(), table(entry.getKey(), entry.getValue())));
        for (Map.Entry<String, JsonNode> entry : tree.path("values").properties()) {
            String where = "values." + entry.getKey();
            JsonNode value = entry.getValue();
            Template template;
            if (value.has("of")) {
                int of = names.place(value.get("of").asText(), where);
                ValueTable table = tables.get(value.get("table").asText());
                if (table == null) {
                    throw new ImportFailure(
                            "mapping-invalid",
                            where + ": there is no table '" + value.get("table").asText() + "'");
                }
                template = scope -> table.translate(scope.value(of));
            } else {
                template = Templates.read(value, names, where);
            }
            derived.add(Derived.of(names.declare(entry.getKey()), template));
        }
    }

    private static ValueTable table(String name, JsonNode node) {
        Map<String, Object> words = new LinkedHashMap<>();
        Names none = new Names();
        node.get("map")
                .properties()
                .forEach(entry ->
                        words.put(entry.getKey(), Objects.requireNonNull(constant(entry.getValue(), none, name))));
        return new ValueTable(
                name,
                words,
                node.has("others") ? constant(node.get("others"), none, name) : null,
                node.has("empty") ? constant(node.get("empty"), none, name) : null);
    }

    private static @Nullable Object constant(JsonNode node, Names none, String table) {
        return Templates.read(node, none, "tables." + table).render(new Scope(new @Nullable Object[0], List.of()));
    }

    private Column column(String name, String where) {
        Column column = columns.get(name);
        if (column == null) {
            throw new ImportFailure(
                    "mapping-invalid", where + ": there is no column '" + name + "'; declared: " + columns.keySet());
        }
        return column;
    }

    private List<CommandTemplate> commands() {
        List<CommandTemplate> commands = new ArrayList<>();
        for (JsonNode node : tree.get("commands")) {
            commands.add(CommandReader.read(node, names, "commands[" + commands.size() + "]"));
        }
        return commands;
    }

    private List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : tree.path("tallies").properties()) {
            String where = "tallies." + entry.getKey();
            JsonNode tally = entry.getValue();
            tallies.add(new Tally(
                    entry.getKey(),
                    Conditions.read(tally.path("when"), names, where),
                    place(tally.path("by"), where),
                    place(tally.path("sum"), where),
                    place(tally.path("distinct"), where)));
        }
        return tallies;
    }

    private int place(JsonNode name, String where) {
        return name.isMissingNode() ? -1 : names.place(name.asText(), where);
    }
}
