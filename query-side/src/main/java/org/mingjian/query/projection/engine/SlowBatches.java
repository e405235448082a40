package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.log.EventMetadata;

/** Says of a batch that took long how large it was and which requests it came of. */
final class SlowBatches {

    /** Much longer than some bulks of the largest size take on a small machine. */
    static final Duration LONG = Duration.ofSeconds(10);

    private static final int NAMED = 5;

    private final Duration tolerated;

    SlowBatches(Duration tolerated) {
        this.tolerated = tolerated;
    }

    void look(String view, int segment, List<KeyedEvent> batch, int documents, Duration took) {
        if (took.compareTo(tolerated) > 0) {
            ProjectionLog.slow(view, segment, batch.size(), documents, took, correlationIds(batch));
        }
    }

    /** Those of its first events; an import has one for thousands. */
    private static List<String> correlationIds(List<KeyedEvent> batch) {
        return batch.stream()
                .flatMap(keyed -> Stream.ofNullable(keyed.delivery().event()))
                .flatMap(event -> Stream.ofNullable(event.metadata().get(EventMetadata.CORRELATION_ID)))
                .distinct()
                .limit(NAMED)
                .toList();
    }
}
