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
import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.EventLog;
import org.mingjian.query.casehistory.LogUnavailableException;
import org.mingjian.query.casehistory.StreamUnreadableException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.rest.CatchUp;

/** Waits for the projections, wherever their segments are worked on. */
final class EngineCatchUp implements CatchUp {

    private static final long FIRST_PAUSE = Duration.ofMillis(2).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(50).toNanos();

    private final EventLog log;
    private final Projections projections;
    private final Duration patience;

    EngineCatchUp(EventLog log, Projections projections, Duration patience) {
        this.log = log;
        this.projections = projections;
        this.patience = patience;
    }

    @Override
    public Result await(String stream, long revision, List<ViewVersion> versions) {
        Optional<TrackingToken> seen = positionOf(stream, revision);
        if (seen.isEmpty()) {
            return new Result.NoSuchEvent();
        }
        long until = System.nanoTime() + patience.toNanos();
        projections.wake();
        for (ViewVersion version : versions) {
            if (!arrives(version, seen.get(), until)) {
                return behind(version, seen.get());
            }
        }
        return new Result.Reached();
    }

    private Optional<TrackingToken> positionOf(String stream, long revision) {
        try {
            return log.positionOf(stream, revision);
        } catch (DamagedStreamException e) {
            throw StreamUnreadableException.of(e);
        } catch (EventStoreException e) {
            throw new LogUnavailableException(e);
        }
    }

    private boolean arrives(ViewVersion version, TrackingToken seen, long until) {
        long pause = FIRST_PAUSE;
        while (true) {
            TrackingToken reached = reached(version);
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

    private @Nullable TrackingToken reached(ViewVersion version) {
        try {
            return projections.reached(version);
        } catch (UnableToClaimTokenException e) {
            return null; // a segment's position is gone; the view is about to be built anew
        }
    }

    private Result behind(ViewVersion version, TrackingToken seen) {
        TrackingToken reached = reached(version);
        OptionalLong missing = log.eventsBetween(reached, seen);
        // It may have arrived this very moment, which is too late.
        long lag = missing.isPresent() ? Math.max(1, missing.getAsLong()) : -1;
        return new Result.Behind(version.view(), log.describe(reached), lag);
    }
}
