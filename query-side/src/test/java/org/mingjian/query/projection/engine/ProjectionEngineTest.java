package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class ProjectionEngineTest {

    private final ToyLog log = new ToyLog();
    private final InMemoryViewStore views = new InMemoryViewStore();
    private final InMemoryCasDocuments tokens = new InMemoryCasDocuments();

    private ToyNode node() {
        return new ToyNode("node", log, views, tokens, 4, "one", "two");
    }

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 17, "key-" + i % 23, "key-" + i % 7);
        }
    }

    @Test
    void foldsWhatIsInTheLogAndWhatComes() {
        history(500);
        try (ToyNode node = node().start().caughtUp()) {
            history(500);
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void showsEachViewRunningWithItsPosition() {
        history(30);
        try (ToyNode node = node().start().caughtUp()) {
            ProjectionStatus status = node.status("one");
            assertThat(status.state()).isEqualTo(State.RUNNING);
            assertThat(status.position()).isEqualTo("30");
            assertThat(status.documents())
                    .isEqualTo(log.straight(new TallyFold("one")).size());
            assertThat(status.lagSeconds()).isZero();
            assertThat(status.segments()).isEqualTo(4);
        }
    }

    @Test
    void tellsThePositionThatAllSegmentsHaveStored() {
        history(30);
        try (ToyNode node = node()) {
            assertThatThrownBy(() -> node.engine.storedPosition("one")).isInstanceOf(StoreUnavailableException.class);

            node.start();

            await().untilAsserted(
                            () -> assertThat(node.engine.storedPosition("one")).isEqualTo(log.head()));
        }
    }

    @Test
    void goesOnFromItsTokensAfterARestart() {
        history(300);
        try (ToyNode first = node().start()) {
            first.caughtUp();
        }
        history(200);
        AtomicReference<@Nullable TrackingToken> openedAt = new AtomicReference<>();
        try (ToyNode second = node().start()) {
            second.caughtUp().agreesWithTheLog();
            second.processor("one").processingStatus().values().stream()
                    .findAny()
                    .ifPresent(status -> openedAt.set(status.getTrackingToken()));
        }
        assertThat(openedAt.get()).isNotNull();
    }

    @Test
    void takesADuplicateForWhatItIs() {
        history(100);
        var again = log.append("Stream-1", "key-1");
        log.append(again);
        history(100);
        log.append(again);
        try (ToyNode node = node().start().caughtUp()) {
            node.agreesWithTheLog();
        }
    }

    @Test
    void keepsNoViewThatNothingWasFoldedInto() {
        try (ToyNode node = node().start()) {
            node.awaitState("one", State.RUNNING);
            assertThat(node.status("one").documents()).isZero();
            assertThat(node.status("one").position()).isEqualTo("0");
        }
    }

    @Test
    void doesNotSayThatNothingIsBehindWhileNobodyKnowsWhereTheLogEnds() {
        history(20);
        try (ToyNode node = node().start().caughtUp()) {
            log.headFails(() -> {});

            ProjectionStatus status = node.status("one");

            assertThat(status.lagEvents()).isEqualTo(-1);
            assertThat(status.lagSeconds()).isEqualTo(-1);
        }
    }
}
