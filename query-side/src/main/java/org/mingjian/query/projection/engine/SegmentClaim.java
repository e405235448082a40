package org.mingjian.query.projection.engine;

import java.time.Duration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StoreUnavailableException;

/** This node's hold on one segment: keeps it alive and stores how far the segment is. Used by the segment's thread. */
final class SegmentClaim {

    private final TokenStore tokens;
    private final String processor;
    private final int segment;
    private final long renewNanos;
    private final long idleStoreNanos;
    private @Nullable TrackingToken token;
    private boolean dirty;
    private long lastWrite = System.nanoTime();

    /**
     * @param renewal how long it may go without a sign of life
     * @param idleStore how long a position may stay unstored when no event up to it concerned the segment
     */
    SegmentClaim(
            TokenStore tokens,
            String processor,
            int segment,
            @Nullable TrackingToken token,
            Duration renewal,
            Duration idleStore) {
        this.tokens = tokens;
        this.processor = processor;
        this.segment = segment;
        this.token = token;
        this.renewNanos = renewal.toNanos();
        this.idleStoreNanos = idleStore.toNanos();
    }

    /** What was claimed or reached, a running replay included. */
    @Nullable
    TrackingToken token() {
        return token;
    }

    void advance(TrackingToken position) {
        token = token == null ? position : WrappedToken.advance(token, position);
        dirty = true;
    }

    void store() {
        try {
            tokens.storeToken(token, processor, segment);
        } catch (UnableToClaimTokenException e) {
            throw new ClaimLostException(e);
        }
        dirty = false;
        lastWrite = System.nanoTime();
    }

    /** To be called often; writes only when it is time to. */
    void keep() {
        long age = System.nanoTime() - lastWrite;
        if (dirty && age > idleStoreNanos) {
            store();
        } else if (age > renewNanos) {
            extend();
        }
    }

    /** Like {@link #keep} for a segment that waits for the store: its position stands, and failure says nothing new. */
    void keepWaiting() {
        try {
            if (System.nanoTime() - lastWrite > renewNanos) {
                extend();
            }
        } catch (StoreUnavailableException e) {
            lastWrite = System.nanoTime();
        }
    }

    private void extend() {
        try {
            tokens.extendClaim(processor, segment);
        } catch (UnableToClaimTokenException e) {
            throw new ClaimLostException(e);
        }
        lastWrite = System.nanoTime();
    }

    void release() {
        if (dirty) {
            store();
        }
        tokens.releaseClaim(processor, segment);
    }
}
