package org.mingjian.query.verification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.engine.Concern;
import org.mingjian.query.projection.engine.Delivery;

/** Some documents of a view as the log says they must be. */
final class Share<V> {
    private final Fold<V> fold;
    private final Predicate<String> part;
    private final Map<String, V> views = new HashMap<>();
    /** Keys with an event that the fold does not take: what comes after it cannot be known. */
    private final Set<String> unfoldable = new HashSet<>();

    /** @param part which keys belong to it */
    Share(Fold<V> fold, Predicate<String> part) {
        this.fold = fold;
        this.part = part;
    }

    /** The same documents of these keys alone, to be folded further while this stays as it is. */
    Share<V> only(Set<String> keys) {
        Share<V> few = new Share<>(fold, Set.copyOf(keys)::contains);
        for (String key : keys) {
            V known = views.get(key);
            if (known != null) {
                few.views.put(key, known);
            }
        }
        return few;
    }

    Class<V> type() {
        return fold.type();
    }

    Set<String> keys() {
        return views.keySet();
    }

    int size() {
        return views.size();
    }

    boolean takes(String key) {
        return part.test(key);
    }

    boolean has(String key) {
        return views.containsKey(key);
    }

    V view(String key) {
        V view = views.get(key);
        return view == null ? fold.initial(key) : view;
    }

    boolean isUntouched(String key) {
        return view(key).equals(fold.initial(key));
    }

    Set<String> unfoldable() {
        return unfoldable;
    }

    /**
     * An event that cannot be folded waits as a dead letter for the same keys as in the projections.
     *
     * @return keys of this part that the event bears on
     */
    Set<String> take(Delivery delivery) {
        Concern concern = Concern.of(fold, delivery);
        Set<String> mine = new HashSet<>(concern.keys());
        mine.removeIf(key -> !part.test(key) || unfoldable.contains(key));
        if (mine.isEmpty()) {
            return mine;
        }
        RecordedEvent event = delivery.event();
        if (event == null || concern.failure() != null) {
            unfoldable.addAll(mine);
            return mine;
        }
        for (String key : mine) {
            try {
                views.put(key, fold.fold(view(key), event));
            } catch (RuntimeException e) {
                unfoldable.add(key);
            }
        }
        return mine;
    }
}
