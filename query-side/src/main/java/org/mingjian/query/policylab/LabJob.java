package org.mingjian.query.policylab;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.jobs.Cancellation;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.verification.VerificationException;

/** A run in the background, which says in its record how it stands. */
final class LabJob implements Runnable {
    private static final Duration BEAT = Duration.ofSeconds(2);

    private final String id;
    private final LabRun run;
    private final RunRecords records;
    private final InstantSource clock;
    /** Ends the signs of life, never what is written at the end. */
    private final Cancellation ended = new Cancellation();

    LabJob(String id, LabRun run, RunRecords records, InstantSource clock) {
        this.id = id;
        this.run = run;
        this.records = records;
        this.clock = clock;
    }

    String id() {
        return id;
    }

    boolean isRunning() {
        return !ended.isCalled();
    }

    void cancel() {
        run.cancel();
    }

    @Override
    public void run() {
        Thread beating = new Thread(this::beat, "policy-lab-beat");
        beating.setDaemon(true);
        beating.start();
        try {
            LabReport report = run.run();
            end(RunState.DONE, null, report);
        } catch (CancellationException e) {
            end(RunState.CANCELLED, null, null);
        } catch (VerificationException e) {
            end(RunState.FAILED, e.getMessage(), null);
        } catch (StoreUnavailableException e) {
            LabLog.failed(id, e);
            end(RunState.FAILED, "views-unavailable: the views could not be read for too long", null);
        } catch (Throwable e) { // an Error too must show: the run would go on for ever
            LabLog.failed(id, e);
            end(RunState.FAILED, "policy-lab-failed: " + e.getClass().getSimpleName(), null);
        } finally {
            ended.call();
        }
    }

    private void end(RunState state, @Nullable String reason, @Nullable LabReport report) {
        LabLog.ended(id, state, run.looked());
        new Cancellation()
                .persistently(
                        StoreUnavailableException.class,
                        () -> records.change(id, record -> record.alive(clock.instant(), run.looked(), run.total())
                                .ended(state, reason, clock.instant(), report)));
    }

    private void beat() {
        try {
            while (true) {
                ended.pause(BEAT);
                sayHowItStands();
            }
        } catch (CancellationException e) {
            // it has ended
        }
    }

    private void sayHowItStands() {
        UnaryOperator<RunRecord> alive = record ->
                record.state() == RunState.RUNNING ? record.alive(clock.instant(), run.looked(), run.total()) : record;
        try {
            if (records.change(id, alive).filter(RunRecord::cancelled).isPresent()) {
                run.cancel();
            }
        } catch (RuntimeException e) {
            LabLog.unrecorded(id, e);
        }
    }
}
