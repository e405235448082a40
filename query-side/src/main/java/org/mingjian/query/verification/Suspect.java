package org.mingjian.query.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Versioned;

/**
 * A document that is not as the log says up to where the comparison stands. It may just be further on: its state must
 * then be one that the log leads to by some later event.
 */
final class Suspect<V> {
    private final @Nullable Versioned<JsonNode> stored;
    private final @Nullable V decoded;
    private boolean cleared;
    private boolean askedFor;
    private @Nullable V first;
    private @Nullable V last;

    /**
     * @param stored null when it is not stored
     * @param decoded the same as a view; null when it does not fit the view's type
     */
    Suspect(@Nullable Versioned<JsonNode> stored, @Nullable V decoded) {
        this.stored = stored;
        this.decoded = decoded;
    }

    /** Holds against it what the share says of its key now. A view that never left its beginning need not be stored. */
    void compare(Share<V> share, String key, States states) {
        V state = share.view(key);
        boolean untouched = share.isUntouched(key);
        first = first == null ? state : first;
        last = state;
        askedFor |= !untouched;
        if (stored == null) {
            cleared |= untouched;
        } else if (share.has(key) && state.equals(decoded)) {
            // Trees are dear, and unequal where the views are.
            cleared |= states.of(state).equals(stored.view());
        }
    }

    boolean isCleared() {
        return cleared;
    }

    /** Whether it is stored at all. */
    boolean isStored() {
        return stored != null;
    }

    /** Whether the log led to such a document at all. */
    boolean isAskedFor() {
        return askedFor;
    }

    /** Whether it was not written between this reading and another. */
    boolean isUnchangedIn(@Nullable Versioned<JsonNode> later) {
        return stored == null ? later == null : later != null && stored.mark().equals(later.mark());
    }

    /** Where it differs from the first or the last of the log's states, whichever it is more like. */
    List<Difference> differences(States states) {
        List<Difference> before = differencesFrom(first, states);
        List<Difference> after = differencesFrom(last, states);
        return after.size() < before.size() ? after : before;
    }

    private List<Difference> differencesFrom(@Nullable V state, States states) {
        return state == null || stored == null ? List.of() : Differences.between(states.of(state), stored.view());
    }
}
