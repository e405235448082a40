package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class AxonViewProcessorTest {

    private final ToyLog log = new ToyLog();
    private final ToyNode node =
            new ToyNode("node", log, new InMemoryViewStore(), new InMemoryCasDocuments(), 4, "one");
    private final StreamingEventProcessor processor = node.processor("one");

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void tellsHowEachSegmentStands() {
        log.append("Stream-1", "key-1");
        processor.start();
        node.caughtUp();

        assertThat(processor.isRunning()).isTrue();
        assertThat(processor.getName()).isEqualTo("one");
        await().untilAsserted(() -> assertThat(processor.processingStatus())
                .hasSize(4)
                .allSatisfy((segment, status) -> {
                    assertThat(status.isCaughtUp()).isTrue();
                    assertThat(status.getCurrentPosition()).hasValue(0);
                }));
        assertThat(processor.getTokenStoreIdentifier()).isEqualTo("toy");
    }

    @Test
    void refusesToSplitOrMergeItsSegments() {
        assertThat(processor.splitSegment(0))
                .failsWithin(java.time.Duration.ofSeconds(1))
                .withThrowableThat()
                .withMessageContaining("fixed number of segments");
    }

    @Test
    void refusesToResetWhileItRuns() {
        processor.start();
        node.caughtUp();
        assertThatThrownBy(() -> processor.resetTokens()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void foldsAllAgainAfterAReset() {
        for (int i = 0; i < 20; i++) {
            log.append("Stream-" + i, "key-" + i);
        }
        processor.start();
        node.caughtUp();
        processor.shutDown();

        processor.resetTokens((TrackingToken) null);
        processor.start();

        node.caughtUp().agreesWithTheLog();
        // Axon ends a replay with the first event that was not there before the reset.
        log.append("Stream-0", "key-0");
        await().until(() -> processor.processingStatus().size() == 4 && !processor.isReplaying());
    }
}
