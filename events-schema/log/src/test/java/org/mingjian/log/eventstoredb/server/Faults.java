package org.mingjian.log.eventstoredb.server;

import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What is to go wrong, and what has been seen. */
public final class Faults {

    private final Queue<Planned> appends = new ConcurrentLinkedQueue<>();
    private final Set<Subscribed> subscriptions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger appendCalls = new AtomicInteger();
    private final AtomicInteger subscriptionCalls = new AtomicInteger();
    private final AtomicLong eventsSent = new AtomicLong();
    private volatile boolean unavailable;
    private volatile Duration delay = Duration.ZERO;

    Faults() {}

    /** What happens to the next appends to streams with this in their name, one each; later ones go well. */
    public void ofAppends(String inName, AppendFault... faults) {
        Arrays.stream(faults).map(fault -> new Planned(inName, fault)).forEach(appends::add);
    }

    /** From now on, whether every call is answered with UNAVAILABLE. */
    public void unavailable(boolean away) {
        unavailable = away;
    }

    /** From now on each append and each read begins so much later. */
    public void delay(Duration longer) {
        delay = longer;
    }

    /** Ends the subscriptions that are open now. */
    public void drop(Drop how) {
        subscriptions.forEach(subscription -> subscription.end(how));
    }

    /** Appends asked for so far, those of stream metadata among them. */
    public int appendCalls() {
        return appendCalls.get();
    }

    /** Subscriptions asked for so far. */
    public int subscriptionCalls() {
        return subscriptionCalls.get();
    }

    /** Subscriptions that are open and alive. */
    public int openSubscriptions() {
        return subscriptions.size();
    }

    /** Events sent by reads and subscriptions so far. */
    public long eventsSent() {
        return eventsSent.get();
    }

    boolean isUnavailable() {
        return unavailable;
    }

    Duration delay() {
        return delay;
    }

    synchronized @Nullable AppendFault next(String stream) {
        appendCalls.incrementAndGet();
        Planned next = appends.peek();
        if (next == null || !stream.contains(next.inName())) {
            return null;
        }
        appends.remove();
        return next.fault();
    }

    void opened(Subscribed subscription) {
        subscriptionCalls.incrementAndGet();
        subscriptions.add(subscription);
    }

    void ended(Subscribed subscription) {
        subscriptions.remove(subscription);
    }

    void sent() {
        eventsSent.incrementAndGet();
    }

    private record Planned(String inName, AppendFault fault) {}
}
