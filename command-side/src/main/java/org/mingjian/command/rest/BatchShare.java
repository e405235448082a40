package org.mingjian.command.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.storage.Gathering;
import org.mingjian.command.storage.GatheringEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines of a batch that one thread judges, in their order. What some of them append becomes durable together, before any of
 * them is answered; when that fails, each of them is judged again and appended by itself, and gets its own answer.
 */
final class BatchShare implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchShare.class);
    private static final String LOG_UNAVAILABLE = "log-unavailable";

    /** Where a line is judged. */
    @FunctionalInterface
    interface Desk {
        CommandDesk.Taken take(BatchLine line, Caller caller, boolean believedNew);
    }

    private final List<BatchLine> lines;
    private final Caller caller;
    private final Set<String> there;
    private final LineAnswer[] answers;
    private final Desk desk;
    private final GatheringEngine log;
    private boolean away;

    /**
     * @param there the streams that have events; those that lines begin are added
     * @param answers of the whole batch, by line
     */
    BatchShare(
            List<BatchLine> lines,
            Caller caller,
            Set<String> there,
            LineAnswer[] answers,
            Desk desk,
            GatheringEngine log) {
        this.lines = lines;
        this.caller = caller;
        this.there = there;
        this.answers = answers;
        this.desk = desk;
        this.log = log;
    }

    @Override
    public void run() {
        for (int next = 0; next < lines.size(); ) {
            next = together(next);
        }
    }

    private int together(int from) {
        int next = from;
        boolean durable;
        try (Gathering gathering = log.gather()) {
            gathering.askAhead(seldomThere(from));
            while (next < lines.size() && !gathering.isDue()) {
                answer(lines.get(next++));
            }
            durable = gathering.complete();
        }
        if (!durable) {
            lines.subList(from, next).forEach(this::answer);
        }
        return next;
    }

    private Set<String> seldomThere(int from) {
        Set<String> streams = new HashSet<>();
        for (BatchLine line : lines.subList(from, Math.min(from + Gathering.MOST_APPENDS, lines.size()))) {
            if (line.read() != null) {
                streams.addAll(line.read().command().seldomThere());
            }
        }
        return streams;
    }

    private void answer(BatchLine line) {
        LineAnswer answer = away && line.problem() == null ? problem(line, Problem.of(LOG_UNAVAILABLE)) : judged(line);
        away |= answer.problem() != null && answer.problem().code().equals(LOG_UNAVAILABLE);
        answers[line.number() - 1] = answer;
    }

    private LineAnswer judged(BatchLine line) {
        if (line.problem() != null) {
            return problem(line, line.problem());
        }
        ReadCommand read = Objects.requireNonNull(line.read());
        try {
            boolean believedNew = there.add(read.command().stream());
            return new LineAnswer(line.number(), desk.take(line, caller, believedNew), null);
        } catch (Refused e) {
            return problem(line, Problem.of(e.rejection()));
        } catch (ProblemException e) {
            return problem(line, e.problem());
        } catch (RuntimeException e) {
            LOG.error("A fault while a line for {} was judged", read.command().stream(), e);
            return problem(line, Problem.of("internal-error"));
        }
    }

    private static LineAnswer problem(BatchLine line, Problem problem) {
        return new LineAnswer(line.number(), null, problem);
    }
}
