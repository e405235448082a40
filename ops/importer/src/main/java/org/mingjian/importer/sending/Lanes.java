package org.mingjian.importer.sending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.ImportTarget;
import org.mingjian.importer.planning.Plan;

/**
 * Several lanes side by side. Records of one partition keep to one lane, and a lane has one request in flight, so
 * their order is kept; what a lane holds is bounded, so memory does not grow with the file.
 */
public final class Lanes implements AutoCloseable {
    private final List<Lane> lanes = new ArrayList<>();
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /**
     * @param count of lanes
     * @param giveUpAfter how long a command side that does not answer is waited for
     */
    public Lanes(ImportTarget target, int count, Duration giveUpAfter, Outcomes outcomes) {
        CommandEndpoint endpoint = new CommandEndpoint(target);
        for (int i = 0; i < count; i++) {
            Transport transport = new RetryingTransport(endpoint, giveUpAfter, cancelled, outcomes::retrying);
            lanes.add(new Lane("import-lane-" + i, transport, outcomes, this::fail));
        }
        lanes.forEach(Lane::start);
    }

    private void fail(RuntimeException cause) {
        failure.compareAndSet(null, cause);
        cancelled.countDown();
        lanes.forEach(Lane::abandon);
    }

    /**
     * Hands a record to its lane; waits while that is full.
     *
     * @throws ImportFailure when a lane has failed
     */
    public void put(Plan plan) {
        rethrow();
        Lane lane = lanes.get(Math.floorMod(plan.partition().hashCode(), lanes.size()));
        if (!lane.put(plan)) {
            rethrow();
        }
    }

    /** Waits until everything put has been brought to its end. */
    public void finish() {
        lanes.forEach(Lane::finish);
        lanes.forEach(Lane::join);
        rethrow();
    }

    private void rethrow() {
        RuntimeException cause = failure.get();
        if (cause != null) {
            throw cause;
        }
    }

    /** Drops what has not been sent. */
    @Override
    public void close() {
        cancelled.countDown();
        lanes.forEach(Lane::abandon);
        lanes.forEach(Lane::join);
    }
}
