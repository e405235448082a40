package org.mingjian.command.rest;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.dispatch.CommandClock;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.storage.GatheringEngine;
import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.EventLog;
import org.mingjian.log.correlation.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the lines of batches judged, on at most four threads a batch and sixteen for all batches together. */
@Component
class BatchRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
    private static final int THREADS = 16;
    private static final int MOST_SHARES = 4;
    private static final int LEAST_LINES = 32;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, work -> new Thread(work, "batch-line"));
    private final CommandDesk desk;
    private final EventLog log;
    private final GatheringEngine engine;
    private final CommandClock clock;
    private final CommandOutcomes outcomes;

    BatchRunner(CommandDesk desk, EventLog log, GatheringEngine engine, CommandClock clock, CommandOutcomes outcomes) {
        this.outcomes = outcomes;
        this.desk = desk;
        this.clock = clock;
        this.log = log;
        this.engine = engine;
    }

    LineAnswer[] run(List<BatchLine> lines, Caller caller) {
        Set<String> there = streamsThere(lines);
        LineAnswer[] answers = new LineAnswer[lines.size()];
        CompletableFuture<?>[] shares = shares(lines, caller.organ()).stream()
                .map(share -> new BatchShare(share, caller, there, answers, this::take, engine))
                .map(share -> CompletableFuture.runAsync(Correlation.carriedBy(share), threads))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(shares).join();
        lines.forEach(line -> count(line, answers[line.number() - 1]));
        return answers;
    }

    private void count(BatchLine line, LineAnswer answer) {
        if (answer.problem() != null) {
            outcomes.refused(line.read(), answer.problem().code());
        } else if (line.read() != null && answer.taken() != null) {
            outcomes.taken(line.read(), answer.taken());
        }
    }

    /** Spreads the lines: those that depend on one another stay together. A share is large enough to be worth a commit. */
    private static List<List<BatchLine>> shares(List<BatchLine> lines, @Nullable String organ) {
        int count = Math.max(1, Math.min(MOST_SHARES, lines.size() / LEAST_LINES));
        PriorityQueue<List<BatchLine>> shares = new PriorityQueue<>(Comparator.comparingInt(List::size));
        for (int i = 0; i < count; i++) {
            shares.add(new ArrayList<>());
        }
        for (List<BatchLine> group : LineGroups.of(lines, organ)) {
            List<BatchLine> smallest = shares.remove();
            smallest.addAll(group);
            shares.add(smallest);
        }
        return List.copyOf(shares);
    }

    /** One question for the whole batch spares two for each line whose stream is new. */
    private Set<String> streamsThere(List<BatchLine> lines) {
        List<String> created = lines.stream()
                .filter(line -> line.read() != null && line.read().type().creates())
                .map(BatchRunner::stream)
                .toList();
        Set<String> there = ConcurrentHashMap.newKeySet();
        try {
            there.addAll(created.isEmpty() ? Set.of() : log.existing(created));
        } catch (DamagedStreamException e) {
            // Its lines are to be told so, and the others to be judged: so none is believed to be new.
            there.addAll(created);
        } catch (EventStoreException e) {
            LOG.warn("The log is away; no line of a batch was judged: {}", e.toString());
            throw new Refused(Rejection.of("log-unavailable"));
        }
        return there;
    }

    private static String stream(BatchLine line) {
        return line.read() == null ? "" : line.read().command().stream();
    }

    private CommandDesk.Taken take(BatchLine line, Caller caller, boolean believedNew) {
        ReadCommand read = Objects.requireNonNull(line.read());
        return clock.at(line.at(), () -> desk.take(read, caller, line.key(), line.ifMatch(), believedNew));
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
