package org.mingjian.query.jobs;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Ends work in the background from outside, also while it waits. */
public final class Cancellation {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 60;

    private final CountDownLatch called = new CountDownLatch(1);

    /** Makes the work end soon. */
    public void call() {
        called.countDown();
    }

    /** Whether it is to end. */
    public boolean isCalled() {
        return called.getCount() == 0;
    }

    /** @throws CancellationException it is over */
    public void check() {
        if (isCalled()) {
            throw new CancellationException("cancelled");
        }
    }

    /** @throws CancellationException it is over, at once when that is said meanwhile */
    public void pause(Duration duration) {
        try {
            if (called.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CancellationException("cancelled");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("told to stop");
        }
    }

    /** The answer, though log or store may be away for half a minute. */
    public <T> T persistently(Class<? extends RuntimeException> passing, Supplier<T> question) {
        for (int tries = 1; ; tries++) {
            check();
            try {
                return question.get();
            } catch (RuntimeException e) {
                if (tries == TRIES || !passing.isInstance(e)) {
                    throw e;
                }
                pause(PAUSE);
            }
        }
    }
}
