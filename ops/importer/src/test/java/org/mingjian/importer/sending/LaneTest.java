package org.mingjian.importer.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.input.Row;
import org.mingjian.importer.input.SourceRecord;
import org.mingjian.importer.planning.Plan;
import org.mingjian.importer.planning.PlannedCommand;

class LaneTest {

    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    @Test
    void tellsOfAnErrorThatKilledIt() {
        lane(commands -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(failure.get()).isInstanceOfSatisfying(ImportFailure.class, told -> {
            assertThat(told.code()).isEqualTo("lane-failed");
            assertThat(told).hasMessageContaining("Java heap space").hasCauseInstanceOf(OutOfMemoryError.class);
        });
    }

    @Test
    void tellsOfAFailureAsItIs() {
        ImportFailure away = new ImportFailure("command-side-away", "no answer");
        lane(commands -> {
            throw away;
        });

        assertThat(failure.get()).isSameAs(away);
    }

    /** A lane that was started, given one record and has come to its end. */
    private void lane(Transport transport) {
        Lane lane = new Lane("lane", transport, new Nobody(), failure::set);
        PlannedCommand command =
                new PlannedCommand("k", "RegisterSubject", "Subject-a.b", 0, false, null, "", null, Set.of());
        lane.put(new Plan(new SourceRecord(List.of(new Row("a.csv", 2, List.of(), null))), List.of(command)));
        lane.finish();
        lane.start();
        lane.join();
    }

    private static final class Nobody implements Outcomes {
        @Override
        public void answered(String command, Answer answer) {}

        @Override
        public void refused(SourceRecord record, String command, String code, String reason) {}

        @Override
        public void refusedAlone(SourceRecord record, List<RefusedRow> rows) {}

        @Override
        public void retrying() {}
    }
}
