package org.mingjian.query.projection.engine;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.NullUnmarked;

/** The log as a place to ask for positions; events go by {@link LogReader}. */
@NullUnmarked // null is Axon's word for the beginning.
final class PositionsOfLog implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventSource source;

    PositionsOfLog(EventSource source) {
        this.source = source;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken position) {
        throw new UnsupportedOperationException("Events of the log are read by the node's one reader");
    }

    @Override
    public TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.head();
    }
}
