package org.mingjian.importer.sending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.importer.input.Row;
import org.mingjian.importer.planning.Plan;
import org.mingjian.importer.planning.PlannedCommand;
import org.mingjian.importer.sending.Answer.Kind;

/**
 * Brings some records to their end, in rounds: each round sends what every record has due. A record waits while an
 * earlier one of its partition is at an earlier stage, so commands that name a common stream keep their order; a
 * command that several records state is sent once and answers all of them.
 */
final class Chunk {
    private static final int MOST_COMMANDS = 500;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Transport transport;
    private final Remembered remembered;
    private final Outcomes outcomes;

    Chunk(Transport transport, Remembered remembered, Outcomes outcomes) {
        this.transport = transport;
        this.remembered = remembered;
        this.outcomes = outcomes;
    }

    /** A command and the records that wait for its answer. */
    private record Due(PlannedCommand command, List<RecordProgress> waiting) {}

    void bringToEnd(List<Plan> plans) {
        List<RecordProgress> open = new ArrayList<>();
        plans.forEach(plan -> open.add(new RecordProgress(plan)));
        while (true) {
            open.forEach(progress -> progress.skip(remembered));
            open.removeIf(this::ended);
            if (open.isEmpty()) {
                return;
            }
            send(new ArrayList<>(round(open)));
        }
    }

    private boolean ended(RecordProgress progress) {
        if (progress.done() && !progress.refusedAlone().isEmpty()) {
            outcomes.refusedAlone(progress.plan().record(), progress.refusedAlone());
        }
        return progress.done();
    }

    private static List<Due> round(List<RecordProgress> open) {
        Map<String, Due> round = new LinkedHashMap<>();
        Map<String, Integer> earliest = new HashMap<>();
        for (RecordProgress progress : open) {
            int stage = progress.stage();
            if (earliest.merge(progress.plan().partition(), stage, Math::min) == stage) {
                for (PlannedCommand command : progress.due()) {
                    round.computeIfAbsent(command.key(), key -> new Due(command, new ArrayList<>()))
                            .waiting()
                            .add(progress);
                }
            }
        }
        return new ArrayList<>(round.values());
    }

    private void send(List<Due> round) {
        int from = 0;
        while (from < round.size()) {
            int to = from;
            int characters = 0;
            while (to < round.size() && to - from < MOST_COMMANDS) {
                characters += round.get(to).command().line().length();
                if (characters > MOST_CHARACTERS && to > from) {
                    break;
                }
                to++;
            }
            List<Due> batch = round.subList(from, to);
            List<Answer> answers =
                    transport.send(batch.stream().map(Due::command).toList());
            for (int i = 0; i < answers.size(); i++) {
                settle(batch.get(i), answers.get(i));
            }
            from = to;
        }
    }

    /** What differs may be amended only if the amendment covers all of it. */
    private static boolean amends(PlannedCommand command, Answer answer) {
        return answer.kind() == Kind.EXISTS
                && !answer.differing().isEmpty()
                && command.amendable().containsAll(answer.differing());
    }

    private void settle(Due due, Answer answer) {
        PlannedCommand command = due.command();
        PlannedCommand instead = command.whenExists();
        if (answer.settled()) {
            outcomes.answered(command.command(), answer);
            if (command.repeated()) {
                remembered.add(command.key());
            }
            due.waiting().forEach(progress -> progress.settle(command));
        } else if (instead != null && amends(command, answer)) {
            due.waiting().forEach(progress -> progress.replace(command, instead));
        } else {
            outcomes.answered(command.command(), answer);
            due.waiting().forEach(progress -> refuse(progress, command, answer));
        }
    }

    private void refuse(RecordProgress progress, PlannedCommand command, Answer answer) {
        Row row = command.alone();
        if (row != null) {
            progress.refuseAlone(command, row, answer);
        } else if (progress.refuse()) {
            outcomes.refused(progress.plan().record(), command.command(), answer.code(), answer.reason());
        }
    }
}
