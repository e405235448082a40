package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.subject.SubjectClosed;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.query.projection.RecordedEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SlowBatchesTest {

    private static final List<KeyedEvent> BATCH =
            List.of(event(1, "import-7"), event(2, "import-7"), event(3, "tender-9"));

    @Test
    void namesTheRequestsThatASlowBatchCameOf(CapturedOutput output) {
        new SlowBatches(Duration.ofSeconds(1)).look("creditstanding", 2, BATCH, 2, Duration.ofMillis(1_500));

        assertThat(output)
                .contains("PRJ-1301", "creditstanding", "segment 2", "1500 ms", "3 events", "[import-7, tender-9]");
    }

    @Test
    void saysNothingOfAnOrdinaryBatch(CapturedOutput output) {
        new SlowBatches(Duration.ofSeconds(1)).look("creditstanding", 2, BATCH, 2, Duration.ofSeconds(1));

        assertThat(output).doesNotContain("PRJ-1301");
    }

    private static KeyedEvent event(long position, String correlationId) {
        var event = new RecordedEvent(
                "Subject-licence.A" + position,
                0,
                "mingjian.subject.SubjectClosed",
                new SubjectClosed(),
                Map.of("correlationId", correlationId),
                Instant.EPOCH,
                "e" + position);
        return new KeyedEvent(
                Delivery.of(new GlobalSequenceTrackingToken(position), event), Set.of(event.stream()), null);
    }
}
