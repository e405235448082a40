package org.mingjian.command.rest;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.command.dispatch.CommandClock;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.log.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the lines of batches judged, on sixteen threads for all batches together. */
@Component
class BatchRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
    private static final int THREADS = 16;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, work -> new Thread(work, "batch-line"));
    private final CommandDesk desk;
    private final EventLog log;
    private final CommandClock clock;

    BatchRunner(CommandDesk desk, EventLog log, CommandClock clock) {
        this.desk = desk;
        this.clock = clock;
        this.log = log;
    }

    LineAnswer[] run(List<BatchLine> lines, Caller caller) {
        Set<String> there = streamsThere(lines);
        LineAnswer[] answers = new LineAnswer[lines.size()];
        List<CompletableFuture<Void>> groups = new ArrayList<>();
        for (List<BatchLine> group : LineGroups.of(lines)) {
            groups.add(CompletableFuture.runAsync(
                    () -> group.forEach(
                            line -> answers[line.number() - 1] = judged(line, caller, there.add(stream(line)))),
                    threads));
        }
        CompletableFuture.allOf(groups.toArray(CompletableFuture<?>[]::new)).join();
        return answers;
    }

    /** One question for the whole batch spares two for each line whose stream is new. */
    private Set<String> streamsThere(List<BatchLine> lines) {
        List<String> created = lines.stream()
                .filter(line -> line.read() != null && line.read().type().creates())
                .map(BatchRunner::stream)
                .toList();
        try {
            Set<String> there = ConcurrentHashMap.newKeySet();
            there.addAll(created.isEmpty() ? Set.of() : log.existing(created));
            return there;
        } catch (EventStoreException e) {
            LOG.warn("The log is away; no line of a batch was judged: {}", e.toString());
            throw new Refused(Rejection.of("log-unavailable"));
        }
    }

    private static String stream(BatchLine line) {
        return line.read() == null ? "" : line.read().command().stream();
    }

    private LineAnswer judged(BatchLine line, Caller caller, boolean believedNew) {
        if (line.problem() != null) {
            return new LineAnswer(line.number(), null, line.problem());
        }
        ReadCommand read = Objects.requireNonNull(line.read());
        try {
            return new LineAnswer(
                    line.number(),
                    clock.at(line.at(), () -> desk.take(read, caller, line.key(), line.ifMatch(), believedNew)),
                    null);
        } catch (Refused e) {
            return new LineAnswer(line.number(), null, Problem.of(e.rejection()));
        } catch (ProblemException e) {
            return new LineAnswer(line.number(), null, e.problem());
        } catch (RuntimeException e) {
            LOG.error("A fault while a line for {} was judged", read.command().stream(), e);
            return new LineAnswer(line.number(), null, Problem.of("internal-error"));
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
