package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewStore;
import org.mingjian.query.verification.ViewReport;

class VerificationUnderWayTest {
    private static final int KEYS = 60;

    private final ToyLog log = new ToyLog();
    private final InMemoryViewStore store = new InMemoryViewStore();

    @Test
    void raisesNoFalseAlarmWhileEventsKeepComing() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(500);
        Thread writer = new Thread(() -> {
            for (int i = 0; !enough.get(); i++) {
                log.append("Stream-" + i % 17, "key-" + i % KEYS, "key-" + i * 7 % KEYS);
                begun.countDown();
                LockSupport.parkNanos(500_000);
            }
        });
        try (ToyNode node = new ToyNode("node", log, store, new InMemoryCasDocuments(), 4, "tally").start()) {
            writer.start();
            begun.await();
            for (int round = 0; round < 10; round++) {
                ViewReport report = new ToyVerification(log, node, store, 25).run();

                assertThat(report.isEqual()).as(report.toString()).isTrue();
            }
            enough.set(true);
            writer.join();

            ViewReport last = new ToyVerification(log, node.caughtUp(), store, 25).run();
            assertThat(last.isEqual()).as(last.toString()).isTrue();
            assertThat(last.compared()).isEqualTo(KEYS);
        } finally {
            enough.set(true);
        }
    }
}
