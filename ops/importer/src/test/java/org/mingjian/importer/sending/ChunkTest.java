package org.mingjian.importer.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.importer.input.Row;
import org.mingjian.importer.input.SourceRecord;
import org.mingjian.importer.planning.Plan;
import org.mingjian.importer.planning.PlannedCommand;
import org.mingjian.importer.sending.Answer.Kind;

class ChunkTest {
    private final List<List<String>> sent = new ArrayList<>();
    private final Map<String, Answer> script = new HashMap<>();
    private final Remembered remembered = new Remembered(100);
    private final List<String> refusals = new ArrayList<>();
    private final Chunk chunk = new Chunk(this::answer, remembered, new Recorder());

    @Test
    void sendsALaterStageOnlyAfterTheEarlierOnesWereAccepted() {
        chunk.bringToEnd(List.of(plan(2, repeated("A", 0), once("i1", 1), once("o1", 2), once("p1", 2))));

        assertThat(sent).containsExactly(List.of("A"), List.of("i1"), List.of("o1", "p1"));
    }

    @Test
    void sendsOnceWhatSeveralRecordsStateAndKeepsTheirOrder() {
        chunk.bringToEnd(List.of(
                plan(2, repeated("A", 0), once("i1", 1)),
                plan(3, repeated("A", 0), once("i2", 1)),
                plan(4, repeated("B", 0), once("i3", 1))));

        assertThat(sent).containsExactly(List.of("A", "B"), List.of("i1", "i2", "i3"));
    }

    @Test
    void doesNotSendAgainWhatWasAcknowledgedLately() {
        chunk.bringToEnd(List.of(plan(2, repeated("A", 0), once("i1", 1))));
        chunk.bringToEnd(List.of(plan(3, repeated("A", 0), once("i2", 1)), plan(4, repeated("A", 0), once("i1", 1))));

        assertThat(sent).containsExactly(List.of("A"), List.of("i1"), List.of("i2", "i1"));
    }

    @Test
    void holdsALaterRecordBackWhileAnEarlierOneOfItsPartitionLags() {
        remembered.add("A");
        chunk.bringToEnd(
                List.of(plan("A", 2, once("x", 0), once("i1", 1)), plan("A", 3, repeated("A", 0), once("i2", 1))));

        assertThat(sent).containsExactly(List.of("x"), List.of("i1", "i2"));
    }

    @Test
    void reportsARecordOnceByItsFirstRefusalAndSendsNothingMoreOfIt() {
        script.put("i1", Answer.refused("invalid-value", "result"));

        chunk.bringToEnd(List.of(
                plan(2, repeated("A", 0), once("i1", 1), once("o1", 2)), plan(5, repeated("A", 0), once("i2", 1))));

        assertThat(sent).containsExactly(List.of("A"), List.of("i1", "i2"));
        assertThat(refusals).containsExactly("2 i1 invalid-value result");
    }

    @Test
    void refusesEveryRecordThatNeedsARefusedCommand() {
        script.put("A", Answer.refused("invalid-value", "name"));

        chunk.bringToEnd(List.of(plan(2, repeated("A", 0), once("i1", 1)), plan(3, repeated("A", 0), once("i2", 1))));

        assertThat(sent).containsExactly(List.of("A"));
        assertThat(refusals).containsExactly("2 A invalid-value name", "3 A invalid-value name");
    }

    @Test
    void rejectsOnlyTheRowOfACommandThatIsRefusedAlone() {
        SourceRecord survey =
                new SourceRecord(List.of(new Row("a.csv", 2, List.of(), null), new Row("a.csv", 3, List.of(), null)));
        script.put("c3", Answer.refused("correction-before-order", "2017"));

        chunk.bringToEnd(List.of(
                new Plan(survey, List.of(once("i", 0), alone("c2", survey, 0), alone("c3", survey, 1), once("p", 2)))));

        assertThat(sent).containsExactly(List.of("i"), List.of("c2", "c3"), List.of("p"));
        assertThat(refusals).containsExactly("3 alone c3 correction-before-order 2017");
    }

    @Test
    void reportsARecordThatFallsAsAWholeOnlyAsAWhole() {
        SourceRecord survey = new SourceRecord(List.of(new Row("a.csv", 2, List.of(), null)));
        script.put("c2", Answer.refused("correction-before-order", "2017"));
        script.put("p", Answer.refused("invalid-value", "amount"));

        chunk.bringToEnd(List.of(new Plan(survey, List.of(alone("c2", survey, 0), once("p", 2)))));

        assertThat(refusals).containsExactly("2 p invalid-value amount");
    }

    @Test
    void amendsWhatExistsWithOtherContent() {
        PlannedCommand amend = once("amend", 0);
        PlannedCommand register = new PlannedCommand("A", "A", "A", 0, true, null, "A", amend, Set.of("profile"));
        script.put("A", new Answer(Kind.EXISTS, "historic-differs", "", Set.of("profile")));

        chunk.bringToEnd(List.of(plan(2, register, once("i1", 1))));

        assertThat(sent).containsExactly(List.of("A"), List.of("amend"), List.of("i1"));
        assertThat(refusals).isEmpty();
    }

    @Test
    void refusesWhatExistsWhenMoreDiffersThanTheAmendmentCovers() {
        PlannedCommand register =
                new PlannedCommand("A", "A", "A", 0, true, null, "A", once("amend", 0), Set.of("profile"));
        script.put("A", new Answer(Kind.EXISTS, "historic-differs", "kind", Set.of("kind", "profile")));

        chunk.bringToEnd(List.of(plan(2, register, once("i1", 1))));

        assertThat(sent).containsExactly(List.of("A"));
        assertThat(refusals).containsExactly("2 A historic-differs kind");
    }

    @Test
    void takesAlreadyRecordedForDone() {
        script.put("i1", Answer.of(Kind.ALREADY_THERE));

        chunk.bringToEnd(List.of(plan(2, once("i1", 0), once("o1", 1))));

        assertThat(sent).containsExactly(List.of("i1"), List.of("o1"));
        assertThat(refusals).isEmpty();
    }

    @Test
    void sendsNoMoreThanFiveHundredCommandsAtOnce() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 1_201; i++) {
            plans.add(plan("s" + i, i, once("i" + i, 0)));
        }

        chunk.bringToEnd(plans);

        assertThat(sent).extracting(List::size).containsExactly(500, 500, 201);
    }

    @Test
    void remembersNoMoreThanItsLimit() {
        Remembered small = new Remembered(3);
        for (String key : List.of("a", "b", "c")) {
            small.add(key);
        }
        assertThat(small.has("a")).isTrue();
        small.add("d");

        assertThat(small.size()).isEqualTo(3);
        assertThat(small.has("b")).isFalse();
        assertThat(small.has("a")).isTrue();
    }

    private List<Answer> answer(List<PlannedCommand> commands) {
        Set<String> keys = new HashSet<>();
        assertThat(commands)
                .allSatisfy(command -> assertThat(keys.add(command.key())).isTrue());
        sent.add(commands.stream().map(PlannedCommand::key).toList());
        return commands.stream()
                .map(command -> script.getOrDefault(command.key(), Answer.of(Kind.ACCEPTED)))
                .toList();
    }

    private static Plan plan(long line, PlannedCommand... commands) {
        return new Plan(record(line), List.of(commands));
    }

    private static Plan plan(String partition, long line, PlannedCommand... commands) {
        List<PlannedCommand> renamed = new ArrayList<>();
        for (PlannedCommand command : commands) {
            renamed.add(new PlannedCommand(
                    command.key(),
                    command.command(),
                    partition,
                    command.stage(),
                    command.repeated(),
                    null,
                    "",
                    null,
                    Set.of()));
        }
        return new Plan(record(line), renamed);
    }

    private static SourceRecord record(long line) {
        return new SourceRecord(List.of(new Row("a.csv", line, List.of(), null)));
    }

    private static PlannedCommand repeated(String key, int stage) {
        return command(key, stage, true);
    }

    private static PlannedCommand once(String key, int stage) {
        return command(key, stage, false);
    }

    private static PlannedCommand alone(String key, SourceRecord record, int row) {
        return new PlannedCommand(key, key, key, 1, false, record.rows().get(row), key, null, Set.of());
    }

    private static PlannedCommand command(String key, int stage, boolean repeated) {
        @Nullable PlannedCommand none = null;
        return new PlannedCommand(key, key, key, stage, repeated, null, key, none, Set.of());
    }

    private final class Recorder implements Outcomes {
        @Override
        public void answered(String command, Answer answer) {}

        @Override
        public void refused(SourceRecord record, String command, String code, String reason) {
            refusals.add(record.first().line() + " " + command + " " + code + " " + reason);
        }

        @Override
        public void refusedAlone(SourceRecord record, List<RefusedRow> rows) {
            rows.forEach(one ->
                    refusals.add(one.row().line() + " alone " + one.command() + " " + one.code() + " " + one.reason()));
        }

        @Override
        public void retrying() {}
    }
}
