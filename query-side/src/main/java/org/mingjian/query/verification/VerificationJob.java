package org.mingjian.query.verification;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.verification.VerificationReport.State;

/** A verification that runs, or has run, in the background. */
final class VerificationJob implements Runnable {

    private record End(State state, @Nullable String reason) {}

    private final String id;
    private final Verification verification;
    private volatile End end = new End(State.RUNNING, null);

    VerificationJob(String id, Verification verification) {
        this.id = id;
        this.verification = verification;
    }

    String id() {
        return id;
    }

    @Override
    public void run() {
        try {
            verification.run();
            end = new End(State.DONE, null);
        } catch (CancellationException e) {
            end = new End(State.CANCELLED, null);
        } catch (VerificationException e) {
            end = new End(State.FAILED, e.getMessage());
        } catch (Throwable e) { // an Error too must show: the job would run for ever
            VerificationLog.failed(id, e);
            end = new End(State.FAILED, "verification-failed: " + e);
        }
        VerificationLog.ended(report());
    }

    void cancel() {
        verification.cancel();
    }

    VerificationReport report() {
        End now = end;
        return new VerificationReport(id, now.state(), now.reason(), verification.report());
    }
}
