package org.mingjian.importer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.importer.input.Inputs;
import org.mingjian.importer.input.Records;
import org.mingjian.importer.input.SourceRecord;
import org.mingjian.importer.mapping.Mapping;
import org.mingjian.importer.mapping.MappingFile;
import org.mingjian.importer.mapping.RecordReader;
import org.mingjian.importer.mapping.Refused;

class PlannerTest {
    private static final Path SAMPLE = Path.of("src/test/resources/dinesafe-sample.csv");
    private static final Path DINESAFE = Path.of("../imports/toronto-dinesafe.yaml");

    @TempDir
    Path directory = Path.of("");

    @Test
    void statesACleanInspectionWithoutInventingAnything() {
        Plan plan = plan(DINESAFE, SAMPLE).get(0);

        assertThat(plan.partition()).isEqualTo("Subject-toronto.1001");
        assertThat(plan.commands())
                .extracting(PlannedCommand::command)
                .containsExactly("RegisterSubject", "OpenSupervisedUnit", "RecordHistoricInspection");
        assertThat(data(plan, 0)).isEqualTo("""
                {"jurisdiction":"CA-ON-Toronto","kind":"UNIDENTIFIED","profile":{"address":"1 PIER RD","name":"PIER CAFE"},\
                "source":{"file":"dinesafe-sample.csv","mapping":"toronto-dinesafe 1","row":2,"system":"Toronto DineSafe"}}""");
        assertThat(data(plan, 1)).startsWith("""
                {"profile":{"address":"1 PIER RD","categories":["Restaurant"],\
                "location":{"latitude":43.6,"longitude":-79.4},"name":"PIER CAFE","specialties":["food"],\
                "stated":{"Establishment Status":"Pass","Min. Inspections Per Year":"2"}},\
                "region":"CA-ON-Toronto","subject":"Subject-toronto.1001",""");
        assertThat(data(plan, 2)).startsWith("""
                {"findings":[],"inspectedOn":"2019-03-04","kind":"NOT_STATED","result":"NO_PROBLEM_FOUND",\
                "specialties":["food"],"subject":"Subject-toronto.1001","unit":"SupervisedUnit-toronto.1001","source":""");
    }

    @Test
    void statesFindingsInOrderAndTheOrdersAndPenaltiesOfEachRow() {
        Plan plan = plan(DINESAFE, SAMPLE).get(1);

        assertThat(plan.commands())
                .extracting(PlannedCommand::stream)
                .containsExactly(
                        "Subject-toronto.1001",
                        "SupervisedUnit-toronto.1001",
                        "Inspection-toronto.500002",
                        "RectificationOrder-toronto.500002.2",
                        "PenaltyCase-toronto.500002.3");
        assertThat(data(plan, 2))
                .contains("\"result\":\"PROBLEMS_FOUND\"")
                .contains("""
                        {"correctedOnSpot":true,"fact":"No soap at the basin","findingId":"500002-1","severity":"MINOR",\
                        "statedAction":"Corrected During Inspection","statedSeverity":"M - Minor"},""")
                .contains("\"statedFine\":{\"amountMinor\":6250,\"currency\":\"CAD\"}");
        assertThat(data(plan, 3))
                .contains("\"actId\":\"Inspection-toronto.500002#500002-2\"", "\"nature\":\"NOT_STATED\"")
                .contains("\"statedNature\":\"Closure Order\"", "\"severity\":\"SERIOUS\"");
        assertThat(data(plan, 4))
                .contains("\"actId\":\"Inspection-toronto.500002#500002-3\"", "\"kinds\":[\"FINE\"]")
                .contains("\"amount\":{\"amountMinor\":6250,\"currency\":\"CAD\"}", "\"actOn\":\"2019-09-10\"")
                .doesNotContain("decidedOn");
    }

    @Test
    void givesTheFactsOfOneRowOneActAndASuspendedSentenceNoFine() {
        Plan plan = plan(DINESAFE, SAMPLE).get(2);

        assertThat(data(plan, 1)).doesNotContain("location");
        assertThat(data(plan, 3)).contains("\"actId\":\"Inspection-toronto.500003#500003-1\"");
        assertThat(data(plan, 4))
                .contains("\"actId\":\"Inspection-toronto.500003#500003-1\"", "\"kinds\":[\"OTHER\"]")
                .doesNotContain("\"amount\"");
    }

    @Test
    void derivesTheSameKeysWhereverARecordStands() throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE);
        Path moved = Files.write(
                directory.resolve("other.csv"),
                List.of(lines.get(0), lines.get(5), "", lines.get(2), lines.get(3), lines.get(4)));

        List<Plan> original = plan(DINESAFE, SAMPLE);
        List<Plan> other = plan(DINESAFE, moved);

        assertThat(keys(other.get(0))).isEqualTo(keys(original.get(2)));
        assertThat(keys(other.get(1))).isEqualTo(keys(original.get(1)));
        assertThat(data(other.get(1), 0)).contains("\"file\":\"other.csv\"", "\"row\":4");
    }

    @Test
    void derivesOtherKeysForOtherContent() throws IOException {
        Path changed = Files.writeString(
                directory.resolve("a.csv"), Files.readString(SAMPLE).replace("No soap at the basin", "No towel"));

        List<String> before = keys(plan(DINESAFE, SAMPLE).get(1));
        List<String> after = keys(plan(DINESAFE, changed).get(1));

        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(2)).isNotEqualTo(before.get(2));
    }

    @Test
    void tellsIdenticalRowsApartByTheirOrdinal() throws IOException {
        Path mapping = Files.writeString(directory.resolve("m.yaml"), """
                mapping: fines
                version: 1
                system: Example
                columns: {id: {type: key}, amount: {type: money, currency: USD}}
                record: {order: sorted, by: [id, amount]}
                numbers: {nth: {id: {stated: true}}}
                commands:
                  - command: RecordHistoricPenalty
                    each: nth
                    stream: PenaltyCase-example.${id}
                    data: {amount: "${amount}"}
                """);
        Path rows = Files.writeString(directory.resolve("a.csv"), "id,amount\n7,10\n7,10\n7,11\n");

        List<Plan> plans = plan(mapping, rows);

        assertThat(plans).hasSize(2);
        assertThat(keys(plans.get(0))).hasSize(2).doesNotHaveDuplicates();
        assertThat(plans.get(0).commands().get(0).line())
                .isEqualTo(plans.get(0)
                        .commands()
                        .get(1)
                        .line()
                        .replace(keys(plans.get(0)).get(1), keys(plans.get(0)).get(0)));
    }

    @Test
    void refusesARecordThatContradictsItself() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.csv"),
                Files.readString(SAMPLE).replace("store room\",\"2019-09-10\"", "store room\",\"2019-09-11\""));

        assertThatThrownBy(() -> plan(DINESAFE, file))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "Inspection Date differs between line 3 ('2019-09-10') and line 4 ('2019-09-11'), which state"
                                + " one record");
    }

    @Test
    void refusesAWordThatNoTableLists() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.csv"), Files.readString(SAMPLE).replace("\"Ticket\"", "\"Flogging\""));

        assertThatThrownBy(() -> plan(DINESAFE, file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("'Flogging' is not in the table 'orders'");
    }

    private static List<Plan> plan(Path mappingFile, Path rows) {
        Mapping mapping = MappingFile.load(mappingFile);
        try (Inputs inputs = new Inputs(List.of(rows), mapping.input(), mapping.headerCheck(), new AtomicLong())) {
            RecordReader reader = mapping.reader(inputs.header());
            Records records = new Records(inputs, mapping.keyPlaces(inputs.header()));
            Planner planner = new Planner(mapping.name(), reader);
            List<Plan> plans = new ArrayList<>();
            for (SourceRecord record = records.next(); record != null; record = records.next()) {
                plans.add(planner.plan(reader.read(record)));
            }
            return plans;
        }
    }

    private static List<String> keys(Plan plan) {
        return plan.commands().stream().map(PlannedCommand::key).toList();
    }

    private static String data(Plan plan, int command) {
        String line = plan.commands().get(command).line();
        return line.substring(line.indexOf("\"data\":") + 7, line.length() - 1);
    }
}
