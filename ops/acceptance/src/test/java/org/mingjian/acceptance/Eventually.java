package org.mingjian.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;

/** Views follow the log; a story waits for them. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    static void that(ThrowingRunnable assertion) {
        within(PATIENCE, assertion);
    }

    static void within(Duration patience, ThrowingRunnable assertion) {
        await().atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(assertion);
    }
}
