package org.mingjian.query.projection.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.NullUnmarked;

/** A view's processor with the face that users of Axon know: status, release, reset, life cycle. */
@NullUnmarked // Axon's interface hands tokens that may be null without saying so.
final class AxonViewProcessor implements StreamingEventProcessor, Lifecycle {

    private static final long RELEASE_MILLIS = 10_000;

    private final ViewProcessor<?> processor;
    private final EngineParts parts;

    AxonViewProcessor(ViewProcessor<?> processor, EngineParts parts) {
        this.processor = processor;
        this.parts = parts;
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, (Runnable) this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, (Runnable) this::shutDown);
    }

    @Override
    public String getName() {
        return processor.fold().view();
    }

    @Override
    public void start() {
        processor.start();
    }

    @Override
    public void shutDown() {
        processor.shutDown();
    }

    @Override
    public boolean isRunning() {
        return processor.isRunning();
    }

    @Override
    public boolean isError() {
        return processor.error() != null;
    }

    @Override
    public Map<Integer, EventTrackerStatus> processingStatus() {
        Map<Integer, EventTrackerStatus> status = new LinkedHashMap<>();
        processor.workers().forEach(worker -> status.put(worker.segment().getSegmentId(), worker.status()));
        return status;
    }

    @Override
    public String getTokenStoreIdentifier() {
        return parts.tokens().retrieveStorageIdentifier().orElseThrow();
    }

    @Override
    public int maxCapacity() {
        return parts.settings().maxSegments();
    }

    @Override
    public void releaseSegment(int segment) {
        releaseSegment(segment, RELEASE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void releaseSegment(int segment, long duration, TimeUnit unit) {
        processor.release(segment, unit.toMillis(duration));
    }

    @Override
    public CompletableFuture<Boolean> claimSegment(int segment) {
        return CompletableFuture.supplyAsync(() -> processor.claimNow(segment));
    }

    @Override
    public CompletableFuture<Boolean> splitSegment(int segment) {
        return fixedSegments();
    }

    @Override
    public CompletableFuture<Boolean> mergeSegment(int segment) {
        return fixedSegments();
    }

    private CompletableFuture<Boolean> fixedSegments() {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("View " + getName()
                + " has a fixed number of segments. Set mingjian.projection.segments and build the view anew."));
    }

    @Override
    public boolean supportsReset() {
        return true;
    }

    @Override
    public void resetTokens() {
        resetTokens((TrackingToken) null, null);
    }

    @Override
    public <R> void resetTokens(R context) {
        resetTokens((TrackingToken) null, context);
    }

    @Override
    public void resetTokens(
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> initialTokenSupplier) {
        resetTokens(initialTokenSupplier, null);
    }

    @Override
    public <R> void resetTokens(
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> initialTokenSupplier, R context) {
        resetTokens(initialTokenSupplier.apply(new PositionsOfLog(parts.source())), context);
    }

    /**
     * Sends all segments back to a position. Documents stay: folding an event again changes nothing, so this mends
     * documents that were lost, and is harmless otherwise. From the beginning dead letters are dropped, as their events come
     * again. To fold by other rules, build the view anew.
     *
     * @throws IllegalStateException the processor runs, or the view was never made
     * @throws UnableToClaimTokenException another node works on a segment
     */
    @Override
    public <R> void resetTokens(TrackingToken start, R context) {
        ViewBuild<?> serving = processor.serving();
        if (processor.isRunning() || serving == null) {
            throw new IllegalStateException("View " + getName() + " must be made, and shut down, to be reset");
        }
        String name = serving.version().name();
        int[] segments = parts.tokens().fetchSegments(name);
        TrackingToken[] before = new TrackingToken[segments.length];
        for (int segment : segments) {
            before[segment] = parts.tokens().fetchToken(name, segment);
        }
        if (start == null) {
            parts.letters().store().clear(serving.version());
        }
        for (int segment : segments) {
            parts.tokens().storeToken(ReplayToken.createReplayToken(before[segment], start, context), name, segment);
            parts.tokens().releaseClaim(name, segment);
        }
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.of();
    }

    /** Accepted and not called: a fold handles no message, so there is nothing to stand before. */
    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        return () -> true;
    }
}
