package org.mingjian.standalone;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long to wait before a part that died is started again: 1, 2, 4 … 30 s, from 1 s anew once it stayed up a minute. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Duration next = FIRST;
    private Instant started;

    Backoff(InstantSource clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    void started() {
        started = clock.instant();
    }

    Duration next() {
        if (Duration.between(started, clock.instant()).compareTo(STABLE) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
