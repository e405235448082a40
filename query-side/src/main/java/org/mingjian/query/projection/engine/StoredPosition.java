package org.mingjian.query.projection.engine;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.tokens.CasTokenStore;

/** How far a version is for certain, on all nodes: everything up to there is in its documents. */
final class StoredPosition {

    private StoredPosition() {}

    /**
     * The lowest position that any segment has stored; null for the beginning of the log.
     *
     * @throws org.mingjian.query.projection.StoreUnavailableException the store cannot be asked now
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException a segment's token is gone
     */
    static @Nullable TrackingToken of(CasTokenStore tokens, ViewVersion version, int segments) {
        TrackingToken lowest = null;
        for (int segment = 0; segment < segments; segment++) {
            TrackingToken position = plain(tokens.peek(version.name(), segment));
            if (position == null) {
                return null;
            }
            lowest = lowest == null ? position : lowest.lowerBound(position);
        }
        return lowest;
    }

    /** Without what Axon wraps around it while it replays; a replay from the beginning has nothing inside yet. */
    static @Nullable TrackingToken plain(@Nullable TrackingToken token) {
        return token == null ? null : WrappedToken.unwrapLowerBound(token);
    }

    /**
     * The highest position that any segment has stored, and where all is folded again what was stored before that; null for
     * the beginning of the log.
     */
    static @Nullable TrackingToken highest(CasTokenStore tokens, ViewVersion version, int segments) {
        TrackingToken highest = null;
        for (int segment = 0; segment < segments; segment++) {
            TrackingToken token = tokens.peek(version.name(), segment);
            TrackingToken position = token == null ? null : WrappedToken.unwrapUpperBound(token);
            if (position != null) {
                highest = highest == null ? position : highest.upperBound(position);
            }
        }
        return highest;
    }
}
