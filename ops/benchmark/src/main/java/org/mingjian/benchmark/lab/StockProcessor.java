package org.mingjian.benchmark.lab;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.query.projection.Fold;

/** Axon's pooled processor over the same log and the same fold, as it comes. */
final class StockProcessor implements AutoCloseable {

    /** What Axon's starter for Spring Boot gives it. */
    private static final int THREADS = 4;

    private static final int SEGMENTS = 16;
    private static final long PATIENCE_SECONDS = 1_800;
    private final ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(THREADS);
    private final LabLog log;
    private final PooledStreamingEventProcessor processor;

    StockProcessor(LabLog log, LabIndices indices, Fold<?> fold) {
        this.log = log;
        this.processor = PooledStreamingEventProcessor.builder()
                .name(fold.view())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new StockHandler<>(fold, indices))
                        .sequencingPolicy(event -> StockHandler.sequence(fold, event))
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                        .build())
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(EmbeddedEventStore.builder()
                        .storageEngine(log.reader().engine())
                        .build())
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
    }

    void start() {
        processor.start();
    }

    void awaitHead() {
        TrackingToken head = log.reader().engine().createHeadToken();
        if (Clock.secondsUntil(() -> reached(head), PATIENCE_SECONDS, 20) < 0) {
            throw new IllegalStateException(
                    "the stock processor does not get to the end: " + processor.processingStatus());
        }
    }

    private boolean reached(TrackingToken head) {
        Map<Integer, EventTrackerStatus> segments = processor.processingStatus();
        return segments.size() == SEGMENTS
                && segments.values().stream()
                        .allMatch(segment -> segment.getTrackingToken() != null
                                && segment.getTrackingToken().covers(head));
    }

    @Override
    public void close() {
        processor.shutDown();
        workers.shutdownNow();
        coordinator.shutdownNow();
    }
}
