package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BatchGateTest {

    private static final int LARGEST = 8 * 1024 * 1024;

    @Test
    void letsManySmallBatchesInButFewLargeOnes() {
        BatchGate gate = gate(Duration.ZERO);
        List<BatchGate.Turn> turns = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            turns.add(gate.enter(300_000, LARGEST));
        }
        assertThatThrownBy(() -> gate.enter(LARGEST, LARGEST)).hasMessage("busy");
        turns.forEach(BatchGate.Turn::close);

        turns.add(gate.enter(LARGEST, LARGEST));
        turns.add(gate.enter(LARGEST, LARGEST));
        assertThatThrownBy(() -> gate.enter(LARGEST, LARGEST)).hasMessage("busy");
    }

    @Test
    void takesABatchOfUnknownSizeForTheLargest() {
        BatchGate gate = gate(Duration.ZERO);
        try (BatchGate.Turn one = gate.enter(-1, LARGEST);
                BatchGate.Turn two = gate.enter(Long.MAX_VALUE, LARGEST)) {
            assertThat(List.of(one, two)).hasSize(2);
            assertThatThrownBy(() -> gate.enter(-1, LARGEST)).hasMessage("busy");
        }
        gate.enter(-1, LARGEST).close();
    }

    @Test
    void letsThoseWaitThatAreNotTooMany() throws Exception {
        BatchGate gate = gate(Duration.ofMinutes(1));
        ExecutorService waiters = Executors.newCachedThreadPool();
        BatchGate.Turn all = gate.enter(24 * 1024 * 1024 - 1, 24 * 1024 * 1024);
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < BatchGate.MOST_WAITING; i++) {
            waiting.add(CompletableFuture.runAsync(() -> gate.enter(1, LARGEST).close(), waiters));
        }
        Awaitility.await().until(() -> gate.waiting() == BatchGate.MOST_WAITING);

        assertThatThrownBy(() -> gate.enter(1, LARGEST)).hasMessage("busy");
        all.close();

        CompletableFuture.allOf(waiting.toArray(CompletableFuture<?>[]::new)).get(1, TimeUnit.MINUTES);
        waiters.shutdown();
    }

    private static BatchGate gate(Duration patience) {
        return new BatchGate(new BatchSettings(DataSize.ofMegabytes(24), patience));
    }
}
