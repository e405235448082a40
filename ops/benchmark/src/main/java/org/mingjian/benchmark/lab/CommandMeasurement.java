package org.mingjian.benchmark.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.figures.Threads;
import org.mingjian.command.dispatch.Dispatcher;
import org.mingjian.command.shared.Command;
import org.mingjian.command.storage.Gathering;
import org.mingjian.log.EventLog;

/**
 * Commands through the bus, each event of theirs beside the same event appended without any judging: one by one on as many
 * threads, and gathered on as many threads into transactions of as many.
 */
final class CommandMeasurement {

    private static final int SINGLE_THREADS = 16;
    private static final int GATHERING_THREADS = 4;
    private static final int TOGETHER = 128;
    /** Before that many, more is compiled than judged. */
    private static final int WARMING = 4;

    private static final String GOAL = "goal ≥ 0.7";
    private final Laboratory lab;
    private final Plan plan;
    private int families;

    CommandMeasurement(Laboratory lab, Plan plan) {
        this.lab = lab;
        this.plan = plan;
    }

    List<Figure> take() {
        Medians medians = new Medians();
        try (LabLog log = lab.empty("commands");
                CommandBusOver bus = new CommandBusOver(log.writer())) {
            for (int round = 0; round < plan.amount(WARMING, 1); round++) {
                round(log.writer(), bus, new Medians());
            }
            for (int round = 0; round < plan.rounds(); round++) {
                round(log.writer(), bus, medians);
            }
        }
        return medians.figures();
    }

    private void round(EventLog log, CommandBusOver bus, Medians medians) {
        int subjects = plan.amount(10_000, 1_000);
        double raw = rate("Appended one by one", SINGLE_THREADS, subjects, medians, all -> appendEach(log, all));
        double single = rate("Commands one by one", SINGLE_THREADS, subjects, medians, all -> sendEach(bus, all));
        medians.add("Commands one by one, of appending", single / raw, "of it", GOAL);
        double batch = rate("Appended together", GATHERING_THREADS, subjects, medians, all -> appendMany(log, all));
        double gathered = rate("Commands gathered", GATHERING_THREADS, subjects, medians, all -> gather(bus, all));
        medians.add("Commands gathered, of appending together", gathered / batch, "of it", GOAL);
    }

    private interface Work {
        void on(List<List<Command>> bySubject);
    }

    private double rate(String what, int threads, int subjects, Medians medians, Work work) {
        SubjectCommands commands = new SubjectCommands("f" + ++families);
        int each = subjects / threads;
        List<List<List<Command>>> shares = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            List<List<Command>> share = new ArrayList<>();
            for (int number = 0; number < each; number++) {
                share.add(commands.to(thread, number));
            }
            shares.add(share);
        }
        long events = 2L * each * threads;
        Meter meter = lab.meter();
        Threads.run(threads, thread -> work.on(shares.get(thread)));
        double rate = events / meter.stop().seconds();
        medians.add(what, rate, "events/s", "%d threads; %s".formatted(threads, Spent.text(meter, events)));
        return rate;
    }

    private static void appendEach(EventLog log, List<List<Command>> bySubject) {
        for (List<Command> commands : bySubject) {
            for (int revision = 0; revision < commands.size(); revision++) {
                log.engine().appendEvents(SubjectCommands.event(commands.get(revision), revision));
            }
        }
    }

    private static void sendEach(CommandBusOver bus, List<List<Command>> bySubject) {
        Dispatcher dispatcher = bus.dispatcher();
        for (List<Command> commands : bySubject) {
            for (int nth = 0; nth < commands.size(); nth++) {
                send(dispatcher, commands.get(nth), nth == 0);
            }
        }
    }

    private static void appendMany(EventLog log, List<List<Command>> bySubject) {
        List<List<DomainEventMessage<?>>> waiting = new ArrayList<>();
        for (List<Command> commands : bySubject) {
            for (int revision = 0; revision < commands.size(); revision++) {
                waiting.add(List.of(SubjectCommands.event(commands.get(revision), revision)));
            }
            if (waiting.size() >= TOGETHER) {
                log.appendTogether(waiting);
                waiting.clear();
            }
        }
        log.appendTogether(waiting);
    }

    private static void gather(CommandBusOver bus, List<List<Command>> bySubject) {
        Dispatcher dispatcher = bus.dispatcher();
        for (int next = 0; next < bySubject.size(); ) {
            int from = next;
            boolean durable;
            try (Gathering gathering = bus.engine().gather()) {
                gathering.askAhead(seldomThere(bySubject, from));
                while (next < bySubject.size() && !gathering.isDue()) {
                    sendBoth(dispatcher, bySubject.get(next++));
                }
                durable = gathering.complete();
            }
            if (!durable) {
                bySubject.subList(from, next).forEach(commands -> sendBoth(dispatcher, commands));
            }
        }
    }

    /** As the lines of a batch do. */
    private static Set<String> seldomThere(List<List<Command>> bySubject, int from) {
        return bySubject.subList(from, Math.min(from + TOGETHER / 2, bySubject.size())).stream()
                .flatMap(List::stream)
                .flatMap(command -> command.seldomThere().stream())
                .collect(Collectors.toSet());
    }

    private static void sendBoth(Dispatcher dispatcher, List<Command> commands) {
        send(dispatcher, commands.get(0), true);
        send(dispatcher, commands.get(1), false);
    }

    private static void send(Dispatcher dispatcher, Command command, boolean believedNew) {
        dispatcher.send(command, SubjectCommands.metadata(command), null, believedNew);
    }
}
