package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waiting that grows with each failure in a row and ends at once when the waiter is told to stop. */
final class Patience {

    private static final Duration FIRST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * @param failures in a row, from 1
     * @throws InterruptedException told to stop
     */
    void after(int failures) throws InterruptedException {
        long millis = FIRST.toMillis() << Math.min(failures - 1, 10);
        pause(Duration.ofMillis(Math.min(millis, LONGEST.toMillis())));
    }

    void pause(Duration duration) throws InterruptedException {
        if (stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("told to stop");
        }
    }

    void stop() {
        stopped.countDown();
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
