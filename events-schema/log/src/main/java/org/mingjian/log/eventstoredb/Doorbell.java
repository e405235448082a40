package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.ResolvedEvent;
import com.eventstore.dbclient.SubscribeToAllOptions;
import com.eventstore.dbclient.Subscription;
import com.eventstore.dbclient.SubscriptionFilter;
import com.eventstore.dbclient.SubscriptionListener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes who waits at the end of the log. A subscription of this client may die without a word, so it is never relied upon: a
 * watch compares what was heard with the head of the log, and subscribes anew when a whole round went by unheard.
 */
final class Doorbell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);

    private final LiveClient client;
    private final StreamNames names;
    private final Supplier<EventStorePosition> head;
    private final Duration round;
    private final List<Runnable> bells = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Doorbell::thread);
    private boolean watching;
    private @Nullable Listener listener;
    private EventStorePosition heard = EventStorePosition.BEGINNING;
    private EventStorePosition headBefore = EventStorePosition.BEGINNING;
    private long subscribed;

    /** @param round how long the death of a subscription may go unnoticed, about */
    Doorbell(LiveClient client, StreamNames names, Supplier<EventStorePosition> head, Duration round) {
        this.client = client;
        this.names = names;
        this.head = head;
        this.round = round;
    }

    synchronized EventLog.Bell add(Runnable bell) {
        bells.add(bell);
        if (!watching) {
            watching = true;
            var unused = watch.scheduleWithFixedDelay(this::look, 0, round.toMillis(), TimeUnit.MILLISECONDS);
        }
        return () -> bells.remove(bell);
    }

    /** Whether a subscription is thought to be alive. */
    synchronized boolean isOpen() {
        return listener != null;
    }

    /** How often it was subscribed after the first time. */
    synchronized long reconnections() {
        return Math.max(0, subscribed - 1);
    }

    /** An exception that leaves here would end the watch for good. */
    private void look() {
        try {
            EventStorePosition now = head.get();
            if (isDead()) {
                subscribe();
                ring();
            }
            remember(now);
        } catch (RuntimeException e) {
            LOG.debug("The end of the log could not be looked at", e);
        }
    }

    private synchronized boolean isDead() {
        return listener == null || headBefore.isAfter(heard);
    }

    private synchronized void remember(EventStorePosition now) {
        headBefore = now;
    }

    private void subscribe() {
        Listener begun = new Listener();
        synchronized (this) {
            if (listener != null) {
                LOG.info("The subscription has died without a word; here is another");
                listener.stop();
            }
            listener = null;
        }
        SubscriptionFilter filter = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression(names.pattern())
                .withMaxWindow(4_096)
                .build();
        try {
            client.get()
                    .subscribeToAll(begun, SubscribeToAllOptions.get().fromEnd().filter(filter))
                    .orTimeout(5, TimeUnit.SECONDS)
                    .thenAccept(begun::own)
                    .join();
            begun(begun, head.get());
        } catch (RuntimeException e) {
            begun.stop();
            throw e;
        }
    }

    private synchronized void begun(Listener one, EventStorePosition reached) {
        listener = one;
        subscribed++;
        heard = reached;
    }

    private synchronized void heard(EventStorePosition position) {
        heard = position.isAfter(heard) ? position : heard;
    }

    private synchronized void ended(Listener one) {
        if (listener == one) {
            listener = null;
            watch.execute(this::look);
        }
    }

    private void ring() {
        for (Runnable bell : bells) {
            try {
                bell.run();
            } catch (RuntimeException e) {
                LOG.warn("Someone could not be woken", e);
            }
        }
    }

    @Override
    public synchronized void close() {
        watch.shutdownNow();
        if (listener != null) {
            listener.stop();
            listener = null;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mingjian-log-doorbell");
        thread.setDaemon(true);
        return thread;
    }

    /** Lets no exception out: the client would drop the subscription and say nothing. */
    private final class Listener extends SubscriptionListener {
        private volatile @Nullable Subscription own;
        private volatile boolean stopped;

        void own(Subscription subscription) {
            own = subscription;
        }

        void stop() {
            stopped = true;
            Subscription current = own;
            if (current != null) {
                current.stop();
            }
        }

        @Override
        public void onEvent(Subscription subscription, ResolvedEvent event) {
            if (stopped) {
                subscription.stop();
                return;
            }
            heard(EventStorePosition.of(event.getOriginalEvent().getPosition()));
            ring();
        }

        @Override
        public void onCancelled(@Nullable Subscription subscription, @Nullable Throwable cause) {
            ended(this);
        }
    }
}
