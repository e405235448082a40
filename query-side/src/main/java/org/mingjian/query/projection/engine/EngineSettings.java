package org.mingjian.query.projection.engine;

import java.time.Duration;

/**
 * How the engine works.
 *
 * @param segments of each view when it is first made; later the token store knows
 * @param maxSegments that this node takes of each view
 * @param batchSize events a segment takes at once, roughly
 * @param pageSize events the reader takes from the log at once
 * @param pollInterval how often the reader looks at the end of the log
 * @param claimInterval how often a node looks for segments that nobody works on
 * @param claimRenewal how often it says that it still works on its own; well below the token store's claim timeout
 * @param pace how often a segment that is behind writes at most while much comes in; else it writes after a breath
 * @param idleStore how long the position of a segment may stay unstored when nothing concerned it
 * @param anew whether they are for a version that is built anew, for whose newest event nobody waits
 */
public record EngineSettings(
        int segments,
        int maxSegments,
        int batchSize,
        int pageSize,
        Duration pollInterval,
        Duration claimInterval,
        Duration claimRenewal,
        Duration pace,
        Duration idleStore,
        boolean anew) {

    /** Of a version that serves. */
    public EngineSettings(
            int segments,
            int maxSegments,
            int batchSize,
            int pageSize,
            Duration pollInterval,
            Duration claimInterval,
            Duration claimRenewal,
            Duration pace,
            Duration idleStore) {
        this(
                segments,
                maxSegments,
                batchSize,
                pageSize,
                pollInterval,
                claimInterval,
                claimRenewal,
                pace,
                idleStore,
                false);
    }

    /** Of a version that is built from the beginning of the log: what is folded together longer is written less often. */
    EngineSettings forRebuild() {
        return new EngineSettings(
                segments,
                maxSegments,
                batchSize * 2,
                pageSize,
                pollInterval,
                claimInterval,
                claimRenewal,
                pace.multipliedBy(2),
                idleStore,
                true);
    }

    /** How long a version that no longer serves stays, for questions that are being answered from it. */
    Duration grace() {
        return claimInterval.multipliedBy(5);
    }
}
