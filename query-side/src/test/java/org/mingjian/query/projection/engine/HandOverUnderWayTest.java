package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewVersion;

/** What may happen while one version takes the place of another. */
class HandOverUnderWayTest extends Rebuilding {

    private final WatchedViewIndices watched = new WatchedViewIndices(indices);

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ToyNode watchedNode() {
        return new ToyNode("node", log, slow, tokens, watched, 4, "one");
    }

    @Test
    void comparesOnceMoreAfterWhatSearchingNeedsWasMadeReady() {
        List<Boolean> behind = new CopyOnWriteArrayList<>();
        CompletableFuture<ToyNode> feeding = new CompletableFuture<>();
        AtomicInteger ripened = new AtomicInteger();
        watched.whileRipening = version -> {
            if (ripened.get() == 0) {
                slow.holdUp(TWO);
                history(50);
                await().until(() -> log.describe(feeding.join().engine.storedPosition("one"))
                        .equals(log.describe(log.head())));
                ripened.set(watched.looks.get());
            }
        };
        watched.beforeServing = version -> behind.add(slow.isHoldingUp());
        history(300);
        try (ToyNode node = watchedNode().start().caughtUp()) {
            feeding.complete(node);
            node.engine.rebuild("one", false);
            await().until(() -> ripened.get() > 0 && watched.looks.get() > ripened.get() + 4);
            slow.letGo();

            awaitServing(node, TWO);
            assertThat(behind).isNotEmpty().doesNotContain(true);
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void goesOnGrowingWhileNobodyCanTellWhereTheLogEnds() {
        history(100);
        slow.holdUp(ONE);
        try (ToyNode node = watchedNode().start()) {
            await().until(slow::isHoldingUp);
            AtomicInteger asked = new AtomicInteger();
            log.headFails(asked::incrementAndGet);
            node.engine.rebuild("one", false);

            await().until(() -> asked.get() > 3);

            assertThat(node.processor("one").isError()).isFalse();
            log.headFails(null);
            awaitServing(node, TWO);
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void holdsUpNoOtherViewWhileOneIsMadeReady() {
        CountDownLatch ready = new CountDownLatch(1);
        watched.whileRipening = version -> {
            if (version.view().equals("one")) {
                awaitUninterruptibly(ready);
            }
        };
        history(100);
        try (ToyNode node = new ToyNode("node", log, slow, tokens, watched, 4, "one", "two")
                .start()
                .caughtUp()) {
            try {
                node.engine.rebuild("one", false);
                await().until(() -> watched.ripening.get() > 0);
                node.engine.rebuild("two", false);

                await().until(() ->
                        new ViewVersion("two", 2).equals(node.status("two").version()));

                assertThat(node.status("one").version()).isEqualTo(ONE);
            } finally {
                ready.countDown(); // the node could not be closed else
            }
            awaitServing(node, TWO);
        }
    }
}
