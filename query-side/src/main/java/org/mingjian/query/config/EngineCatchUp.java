package org.mingjian.query.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.query.casehistory.LogUnavailableException;
import org.mingjian.query.rest.CatchUp;
import org.mingjian.query.search.Searchable;

/** Waits for the projections, wherever their segments are worked on. */
final class EngineCatchUp implements CatchUp {

    /** The projections as far as waiting for them goes. */
    interface Projections {

        /** How far all segments of the view's serving version are, on all nodes; null for the beginning. */
        @Nullable
        TrackingToken reached(String view);

        /** Makes the reader look for new events at once. */
        void wake();
    }

    private static final long FIRST_PAUSE = Duration.ofMillis(2).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(50).toNanos();

    private final EventLog log;
    private final Projections projections;
    private final Searchable searchable;
    private final Duration patience;

    EngineCatchUp(EventLog log, Projections projections, Searchable searchable, Duration patience) {
        this.log = log;
        this.projections = projections;
        this.searchable = searchable;
        this.patience = patience;
    }

    @Override
    public Result await(String stream, long revision, List<String> views, boolean searches) {
        Optional<TrackingToken> seen = positionOf(stream, revision);
        if (seen.isEmpty()) {
            return new Result.NoSuchEvent();
        }
        long until = System.nanoTime() + patience.toNanos();
        projections.wake();
        for (String view : views) {
            if (!arrives(view, seen.get(), until)) {
                return behind(view, seen.get());
            }
        }
        if (searches) {
            views.forEach(searchable::refresh);
        }
        return new Result.Reached();
    }

    private Optional<TrackingToken> positionOf(String stream, long revision) {
        try {
            return log.positionOf(stream, revision);
        } catch (EventStoreException e) {
            throw new LogUnavailableException(e);
        }
    }

    private boolean arrives(String view, TrackingToken seen, long until) {
        long pause = FIRST_PAUSE;
        while (true) {
            TrackingToken reached = reached(view);
            if (reached != null && reached.covers(seen)) {
                return true;
            }
            if (System.nanoTime() - until >= 0) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }

    private @Nullable TrackingToken reached(String view) {
        try {
            return projections.reached(view);
        } catch (UnableToClaimTokenException e) {
            return null; // a segment's position is gone; the view is about to be built anew
        }
    }

    private Result behind(String view, TrackingToken seen) {
        TrackingToken reached = reached(view);
        OptionalLong missing = log.eventsBetween(reached, seen);
        // It may have arrived this very moment, which is too late.
        long lag = missing.isPresent() ? Math.max(1, missing.getAsLong()) : -1;
        return new Result.Behind(view, log.describe(reached), lag);
    }
}
