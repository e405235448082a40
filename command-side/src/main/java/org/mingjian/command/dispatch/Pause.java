package org.mingjian.command.dispatch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt. */
@FunctionalInterface
public interface Pause {

    /** Waits after an attempt, the first being 1. */
    void after(int attempt);

    /** Twice as long each time, at most half a second, and by chance between half of that and all of it. */
    static Pause growing(Duration first) {
        return attempt -> LockSupport.parkNanos(nanos(first, attempt, ThreadLocalRandom.current()));
    }

    /** How long that is, in nanoseconds, when chance has its say. */
    static long nanos(Duration first, int attempt, RandomGenerator chance) {
        long longest = Math.min(
                first.toNanos() << (attempt - 1), Duration.ofMillis(500).toNanos());
        return longest / 2 + chance.nextLong(longest / 2 + 1);
    }
}
