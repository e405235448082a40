package org.mingjian.query.projection.engine;

import java.util.Optional;
import org.mingjian.query.projection.tokens.CasTokenStore;

/** Sees to it that positions are only used with the log that they belong to: in another they would skip events or repeat them. */
final class OneLog {

    private final EventSource source;
    private final CasTokenStore tokens;
    private boolean known;

    OneLog(EventSource source, CasTokenStore tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /**
     * Whether the log that is read is the one that the positions belong to; false while it cannot be asked.
     *
     * @throws org.mingjian.query.projection.tokens.OtherLogException it is another
     */
    boolean isThere() {
        if (known) {
            return true;
        }
        Optional<String> identity;
        try {
            identity = source.identity();
        } catch (RuntimeException e) {
            return false; // the reader's trouble says so
        }
        tokens.requireLog(identity);
        known = identity.isPresent();
        return true;
    }
}
