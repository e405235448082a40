package org.mingjian.query.projection.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.tokens.CasTokenStore;

/** Sees to it that positions are only used with the log that they belong to: in another they would skip events or repeat them. */
final class OneLog {

    private final EventSource source;
    private final CasTokenStore tokens;
    private boolean known;
    private @Nullable String trouble;

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
            trouble = null;
        } catch (RuntimeException e) {
            trouble = "log-unavailable: " + e.getMessage();
            return false;
        }
        tokens.requireLog(identity);
        known = identity.isPresent();
        return true;
    }

    /** Why it could not be asked, or null. */
    @Nullable
    String trouble() {
        return trouble;
    }
}
