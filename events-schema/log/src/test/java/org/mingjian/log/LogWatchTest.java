package org.mingjian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogWatchTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch back = new CountDownLatch(1);
    private volatile Instant now = Instant.EPOCH;

    @AfterEach
    void letGo() {
        back.countDown();
    }

    @Test
    void tellsTheSameForASecond() {
        try (LogWatch<Integer> watch = new LogWatch<>(asked::incrementAndGet, () -> now, LONG)) {
            assertThat(watch.look()).contains(1);
            assertThat(watch.look()).contains(1);

            now = now.plusSeconds(2);

            assertThat(watch.look()).contains(2);
        }
    }

    @Test
    void doesNotWaitForALogThatIsAwayNorAskItTwiceAtATime() {
        try (LogWatch<Integer> watch = new LogWatch<>(this::away, () -> now, SHORT)) {
            assertThat(watch.look()).isEmpty();
            now = now.plusSeconds(15);
            assertThat(watch.look()).isEmpty();
            assertThat(asked).hasValue(1);

            back.countDown();

            await().atMost(LONG).until(() -> watch.look().isPresent());
        }
    }

    @Test
    void tellsNothingWhenTheQuestionFails() {
        try (LogWatch<Integer> watch = new LogWatch<>(this::refused, () -> now, LONG)) {
            assertThat(watch.look()).isEmpty();

            now = now.plusSeconds(2);

            assertThat(watch.look()).isEmpty();
            assertThat(asked).hasValue(2);
        }
    }

    private Integer refused() {
        throw new LogAwayException("away " + asked.incrementAndGet(), new IllegalStateException());
    }

    private Integer away() {
        asked.incrementAndGet();
        try {
            back.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return asked.get();
    }
}
