package org.mingjian.query.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;

/**
 * Which version of each view the question in hand is answered from. Another node may have another version take a view's place at
 * any moment; an answer that was read from one and states the position of the other would be wrong. What was chosen holds for
 * the thread that answers, until it is forgotten.
 */
public final class OneVersion {
    private static final ThreadLocal<@Nullable Map<String, ViewVersion>> CHOSEN = new ThreadLocal<>();

    private OneVersion() {}

    /** From now on this thread reads these, each for its view. */
    public static void choose(List<ViewVersion> versions) {
        CHOSEN.set(versions.stream().collect(Collectors.toUnmodifiableMap(ViewVersion::view, Function.identity())));
    }

    /** From now on this thread reads what serves. */
    public static void forget() {
        CHOSEN.remove();
    }

    /** What was chosen for a view; empty where nothing was, and what serves is as good. */
    public static Optional<ViewVersion> of(String view) {
        Map<String, ViewVersion> chosen = CHOSEN.get();
        return chosen == null ? Optional.empty() : Optional.ofNullable(chosen.get(view));
    }
}
