package org.mingjian.log.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.LogAwayException;

class SeveralTest {
    private static final List<String> NAMES =
            IntStream.range(0, 100).mapToObj(at -> "Identifier-uscc." + at).toList();
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        readers.shutdownNow();
    }

    @Test
    void asksSixteenAtATimeAndNeverMore() {
        CountDownLatch allAsk = new CountDownLatch(Several.AT_ONCE);
        AtomicInteger asking = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        var answers = Several.of(
                NAMES,
                name -> {
                    most.accumulateAndGet(asking.incrementAndGet(), Math::max);
                    awaitAll(allAsk);
                    asking.decrementAndGet();
                    return name.length();
                },
                readers);

        assertThat(answers).hasSize(100);
        assertThat(most).hasValue(Several.AT_ONCE);
    }

    @Test
    void failsAsTheOneThatFailed() {
        assertThatThrownBy(() -> Several.of(
                        NAMES,
                        name -> {
                            throw new LogAwayException("away", new IllegalStateException());
                        },
                        readers))
                .isInstanceOf(LogAwayException.class);
    }

    private static void awaitAll(CountDownLatch all) {
        all.countDown();
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
