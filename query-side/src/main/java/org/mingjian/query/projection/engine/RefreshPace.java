package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;

/**
 * Lets what is written appear in searches soon while a view is current, and more seldom while it is behind: then searches show the
 * past anyway, and what is saved brings the view forward. The longer interval is short enough to do no harm where a node dies
 * and nobody sets it back.
 */
final class RefreshPace {

    static final Duration CURRENT = Duration.ofSeconds(1);
    static final Duration BEHIND = Duration.ofSeconds(10);

    private final BiConsumer<ViewVersion, Duration> store;
    private @Nullable Duration set;

    /** @param store sets how often a version is refreshed */
    RefreshPace(BiConsumer<ViewVersion, Duration> store) {
        this.store = store;
    }

    /** To be told often; asks the store only when something changes, and at first, for a node that died. */
    void follow(ViewVersion version, boolean behind) {
        Duration wanted = behind ? BEHIND : CURRENT;
        if (!wanted.equals(set)) {
            store.accept(version, wanted);
            set = wanted;
        }
    }

    /** Somebody else may have set it meanwhile. */
    void forget() {
        set = null;
    }
}
