package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.ReadMessage;
import com.eventstore.dbclient.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.LogAwayException;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One page on its way. The client sets no deadline on a read and never says when the server cancels one, so silence is limited
 * here. A page ends early when its events are large.
 */
final class PageRequest implements Subscriber<ReadMessage> {

    private static final long MOST_BYTES = 8_000_000;

    private final int count;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final CompletableFuture<Page> page = new CompletableFuture<>();
    private volatile @Nullable Subscription subscription;
    private volatile long heardAt = System.nanoTime();
    private long bytes;

    private PageRequest(int count) {
        this.count = count;
    }

    /** @param silence how long nothing may come */
    static Page read(Publisher<ReadMessage> source, int count, Duration silence)
            throws ExecutionException, TimeoutException {
        PageRequest request = new PageRequest(count);
        source.subscribe(request);
        try {
            return request.await(silence.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogAwayException("nobody waits for what is read any more", e);
        } finally {
            request.cancel();
        }
    }

    private Page await(long silence) throws ExecutionException, InterruptedException, TimeoutException {
        while (true) {
            try {
                return page.get(Math.max(1, heardAt + silence - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() - heardAt >= silence) {
                    throw e;
                }
            }
        }
    }

    private void cancel() {
        Subscription current = subscription;
        if (current != null) {
            current.cancel();
        }
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
    }

    @Override
    public void onNext(ReadMessage message) {
        heardAt = System.nanoTime();
        if (page.isDone() || !message.hasEvent()) {
            return;
        }
        RecordedEvent event = message.getEvent().getOriginalEvent();
        events.add(event);
        bytes += event.getEventData().length + event.getUserMetadata().length;
        if (bytes > MOST_BYTES) {
            page.complete(new Page(events, false));
        }
    }

    @Override
    public void onError(Throwable failure) {
        page.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        page.complete(new Page(events, events.size() < count));
    }
}
