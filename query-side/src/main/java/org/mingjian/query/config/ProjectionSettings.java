package org.mingjian.query.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.engine.EngineSettings;
import org.mingjian.query.projection.engine.Scratch;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How views are kept up to date.
 *
 * @param node this node's name, by default process and host; of two living nodes no two may be the same
 * @param segments of a view when it is first made: how many threads, on however many nodes, may work on it
 * @param maxSegments of each view that this node takes at most; lower it to share with other nodes
 * @param batchSize events that a segment takes at once, roughly
 * @param pageSize events that the reader hands on at once; ten pages are held in memory at most
 * @param pollInterval how often the reader looks at the end of the log: unless it is set, 50 ms on PostgreSQL, and 500 ms on
 *     EventStoreDB, where what is appended wakes it
 * @param pace how often a segment that is behind writes at most while much comes in: the longer, the more events of a document
 *     are written at once
 * @param claimTimeout after so long without a sign of life another node takes a segment over
 * @param bulkBytes a bulk is sent when it has grown to this
 * @param scratchDirectory where a view that is built from the beginning of the log sorts what memory does not hold: a place on disk, not in
 *     memory; unless it is set nothing is sorted, which takes longer
 * @param scratchSize how much of the disk all views of this node take for it at most; 0 for nothing, which takes longer
 */
@Validated
@ConfigurationProperties("mingjian.projection")
public record ProjectionSettings(
        @DefaultValue("") String node,
        @DefaultValue("4") @Min(1) @Max(64) int segments,
        @DefaultValue("64") @Min(0) int maxSegments,
        @DefaultValue("2000") @Positive int batchSize,
        @DefaultValue("1000") @Positive int pageSize,
        @Nullable Duration pollInterval,
        @DefaultValue("1s") Duration pace,
        @DefaultValue("10s") Duration claimTimeout,
        @DefaultValue("5000000") @Positive int bulkBytes,
        @DefaultValue("") String scratchDirectory,
        @DefaultValue("1GB") DataSize scratchSize) {

    String nodeName() {
        return !node.isBlank() ? node : ManagementFactory.getRuntimeMXBean().getName();
    }

    Scratch scratch() {
        return new Scratch(Path.of(scratchDirectory), scratchDirectory.isBlank() ? 0 : scratchSize.toBytes());
    }

    /** @param rest how often the log wants to be looked at, unless the settings say otherwise */
    EngineSettings engine(Duration rest) {
        return new EngineSettings(
                segments,
                maxSegments,
                batchSize,
                pageSize,
                pollInterval == null ? rest : pollInterval,
                claimTimeout.dividedBy(5),
                claimTimeout.dividedBy(4),
                pace,
                Duration.ofMillis(500));
    }
}
