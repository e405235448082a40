package org.mingjian.query.policylab;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a run, for every node to read.
 *
 * @param id its id
 * @param by who asked for it, as the token names them
 * @param node the node that runs it
 * @param draft what is tried
 * @param draftText its text, word by word
 * @param question what is asked
 * @param state how it stands
 * @param reason why it failed, beginning with a code; else null
 * @param startedAt when it began
 * @param aliveAt when its node last said that it lives
 * @param endedAt when it ended; null while it has not
 * @param cancelled whether it was told to end
 * @param looked how many subjects were looked at
 * @param total how many there are to look at
 * @param report what it found; null unless it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunRecord(
        String id,
        String by,
        String node,
        Draft.Ref draft,
        String draftText,
        LabQuestion question,
        RunState state,
        @Nullable String reason,
        Instant startedAt,
        Instant aliveAt,
        @Nullable Instant endedAt,
        boolean cancelled,
        long looked,
        long total,
        @Nullable LabReport report) {
    /** After so long without a sign of life a run will not end. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    static RunRecord begun(String id, String by, String node, Draft draft, LabQuestion question, Instant now) {
        return new RunRecord(
                id,
                by,
                node,
                draft.ref(),
                draft.pack().text(),
                question,
                RunState.RUNNING,
                null,
                now,
                now,
                null,
                false,
                0,
                0,
                null);
    }

    RunRecord alive(Instant now, long nowLooked, long nowTotal) {
        return with(state, reason, now, endedAt, cancelled, nowLooked, nowTotal, report);
    }

    RunRecord ended(RunState end, @Nullable String why, Instant now, @Nullable LabReport found) {
        return with(end, why, now, now, cancelled, found == null ? looked : found.subjects(), total, found);
    }

    RunRecord toBeCancelled() {
        return with(state, reason, aliveAt, endedAt, true, looked, total, report);
    }

    private RunRecord with(
            RunState newState,
            @Nullable String newReason,
            Instant newlyAlive,
            @Nullable Instant newEnd,
            boolean newlyCancelled,
            long newlyLooked,
            long newTotal,
            @Nullable LabReport newReport) {
        return new RunRecord(
                id,
                by,
                node,
                draft,
                draftText,
                question,
                newState,
                newReason,
                startedAt,
                newlyAlive,
                newEnd,
                newlyCancelled,
                newlyLooked,
                newTotal,
                newReport);
    }

    /** As it stands at an instant: one that says it runs and is silent is lost. */
    RunRecord at(Instant now) {
        return state == RunState.RUNNING && aliveAt.plus(SILENCE).isBefore(now)
                ? with(RunState.LOST, reason, aliveAt, endedAt, cancelled, looked, total, report)
                : this;
    }

    /** How much of the way it is, 0 to 1. */
    public double progress() {
        return state == RunState.DONE ? 1 : total == 0 ? 0 : Math.min(1, (double) looked / total);
    }
}
