package org.mingjian.importer.sending;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.importer.input.Row;
import org.mingjian.importer.planning.Plan;
import org.mingjian.importer.planning.PlannedCommand;

/** How far a record has come. A stage begins when every command of the one before was accepted. */
final class RecordProgress {
    private final Plan plan;
    private final List<PlannedCommand> open;
    private final List<RefusedRow> refusedAlone = new ArrayList<>();
    private boolean refused;

    RecordProgress(Plan plan) {
        this.plan = plan;
        this.open = new ArrayList<>(plan.commands());
    }

    Plan plan() {
        return plan;
    }

    /** Drops what another record had acknowledged lately. */
    void skip(Remembered remembered) {
        open.removeIf(command -> command.repeated() && remembered.has(command.key()));
    }

    boolean done() {
        return refused || open.isEmpty();
    }

    int stage() {
        return open.get(0).stage();
    }

    List<PlannedCommand> due() {
        int stage = stage();
        return open.stream().filter(command -> command.stage() == stage).toList();
    }

    void settle(PlannedCommand command) {
        open.remove(command);
    }

    /** Gives up a command that the rest of the record does not need. */
    void refuseAlone(PlannedCommand command, Row row, Answer answer) {
        open.remove(command);
        refusedAlone.add(new RefusedRow(row, command.command(), answer.code(), answer.reason()));
    }

    /** What was refused alone of a record that was not refused as a whole. */
    List<RefusedRow> refusedAlone() {
        return refused ? List.of() : refusedAlone;
    }

    void replace(PlannedCommand command, PlannedCommand instead) {
        open.set(open.indexOf(command), instead);
    }

    /** True the first time; later refusals of the same record are not news. */
    boolean refuse() {
        boolean first = !refused;
        refused = true;
        return first;
    }
}
