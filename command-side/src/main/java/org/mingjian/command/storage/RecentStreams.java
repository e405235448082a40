package org.mingjian.command.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The streams that this node lately appended to, so that the next command to one of them need not ask the log what it holds. It is
 * right about a stream until somebody else appends to it, which the next append here finds out.
 */
public final class RecentStreams {

    /** A longer stream is read from its snapshot, and has to be, to be given the next one. */
    static final int MOST_EVENTS = LogEventStore.EVENTS_PER_SNAPSHOT - 1;

    private static final Duration LATELY = Duration.ofMinutes(10);

    /** How long a stream that others append to as well is asked about, for a wrong belief costs more than the question. */
    private static final Duration SHARED = Duration.ofMinutes(1);

    private static final int MOST_SHARED = 10_000;

    private final GatheringEngine engine;
    private final boolean remembers;
    private final Cache<String, Belief> recent;
    private final Cache<String, Boolean> shared = Caffeine.newBuilder()
            .maximumSize(MOST_SHARED)
            .expireAfterWrite(SHARED)
            .build();

    /**
     * For a log that proves by an append.
     *
     * @param mostBytes about how much memory the events may take; 0, for any other log, remembers nothing
     */
    public RecentStreams(GatheringEngine engine, long mostBytes) {
        this.engine = engine;
        this.remembers = mostBytes > 0;
        this.recent = Caffeine.newBuilder()
                .expireAfterWrite(LATELY)
                .maximumWeight(mostBytes)
                .weigher((String stream, Belief belief) -> (int) Math.min(belief.bytes(), Integer.MAX_VALUE))
                .build();
    }

    /** What the stream holds, by what this node knows and by what this thread has gathered; null when it knows nothing. */
    @Nullable
    Belief of(String stream) {
        List<DomainEventMessage<?>> own = engine.pending(stream);
        Belief known = recent.getIfPresent(stream);
        if (own.isEmpty()) {
            return known;
        }
        if (Belief.NEW.isFollowedBy(own)) {
            return Belief.NEW.and(own);
        }
        return known != null && known.isFollowedBy(own) ? known.and(own) : null;
    }

    /** Whether this thread has gathered events of the stream. */
    boolean isPending(String stream) {
        return engine.isPending(stream);
    }

    /**
     * Takes note of events that are in the log now.
     *
     * @param before all that the stream held before them; null when that is not known
     */
    void appended(String stream, @Nullable Belief before, List<DomainEventMessage<?>> events) {
        if (!remembers
                || before == null
                || !before.isFollowedBy(events)
                || before.events().size() + events.size() > MOST_EVENTS
                || shared.getIfPresent(stream) != null) {
            recent.invalidate(stream);
        } else {
            recent.asMap().merge(stream, before.and(events), RecentStreams::longer);
        }
    }

    /** Another writer was first: what was believed of the stream did not hold, or does not any more. */
    public void wasWrongAbout(String stream) {
        shared.put(stream, true);
        recent.invalidate(stream);
    }

    /** The log was away: what comes back may not be all that was there. */
    public void forgetAll() {
        recent.invalidateAll();
    }

    /** About how much memory the events take. */
    long bytes() {
        recent.cleanUp();
        return recent.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** Of two threads that append to a stream one after the other, the first may be the last to say so. */
    private static Belief longer(Belief one, Belief other) {
        return one.events().size() > other.events().size() ? one : other;
    }
}
