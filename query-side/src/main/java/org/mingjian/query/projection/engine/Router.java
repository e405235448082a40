package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;

/** Tells which segment gets which event of a page. A fold is asked for an event's keys once, not once a segment. */
final class Router {

    private record Keys(Set<String> keys, @Nullable RuntimeException failure) {}

    private final Map<Fold<?>, List<Lane>> lanesByFold = new LinkedHashMap<>();

    Router(List<Lane> lanes) {
        for (Lane lane : lanes) {
            lanesByFold.computeIfAbsent(lane.fold(), fold -> new ArrayList<>()).add(lane);
        }
    }

    void route(List<Delivery> page) throws InterruptedException {
        Delivery last = page.get(page.size() - 1);
        for (Map.Entry<Fold<?>, List<Lane>> view : lanesByFold.entrySet()) {
            Map<Lane, List<KeyedEvent>> shares = share(view.getKey(), view.getValue(), page);
            for (Lane lane : view.getValue()) {
                if (!lane.covers(last.position())) {
                    lane.put(new Slice(shares.getOrDefault(lane, List.of()), last.position(), last.at()));
                }
            }
        }
    }

    private static Map<Lane, List<KeyedEvent>> share(Fold<?> fold, List<Lane> lanes, List<Delivery> page) {
        Map<Lane, List<KeyedEvent>> shares = new LinkedHashMap<>();
        for (Delivery delivery : page) {
            if (leaves(fold, delivery.event())) {
                continue;
            }
            Keys asked = keys(fold, delivery);
            for (Lane lane : lanes) {
                Set<String> mine = mine(lane, asked.keys());
                if (!mine.isEmpty() && !lane.covers(delivery.position())) {
                    shares.computeIfAbsent(lane, fresh -> new ArrayList<>())
                            .add(new KeyedEvent(delivery, mine, asked.failure()));
                }
            }
        }
        return shares;
    }

    /** An event that the fold leaves changes no document: none needs to be read for it. */
    private static boolean leaves(Fold<?> fold, @Nullable RecordedEvent event) {
        return event != null && !fold.intake().takes(event);
    }

    private static Keys keys(Fold<?> fold, Delivery delivery) {
        RecordedEvent event = delivery.event();
        if (event == null) {
            return unread(fold, delivery, delivery.failure());
        }
        try {
            Set<String> keys = fold.keys(event);
            return keys.contains("") ? unread(fold, delivery, namesNothing(fold)) : new Keys(keys, null);
        } catch (RuntimeException e) {
            return unread(fold, delivery, e);
        }
    }

    private static Keys unread(Fold<?> fold, Delivery delivery, @Nullable RuntimeException failure) {
        Set<String> keys = fold.concerned(delivery.stream(), delivery.metadata());
        return new Keys(keys.contains("") ? Set.of(delivery.stream()) : keys, failure);
    }

    private static RuntimeException namesNothing(Fold<?> fold) {
        return new IllegalArgumentException("the fold of " + fold.view() + " names a document without an id");
    }

    private static Set<String> mine(Lane lane, Set<String> keys) {
        Set<String> mine = Set.of();
        for (String key : keys) {
            if (lane.takes(key)) {
                mine = keys.size() == 1 ? keys : with(mine, key);
            }
        }
        return mine;
    }

    private static Set<String> with(Set<String> some, String key) {
        Set<String> more = new LinkedHashSet<>(some);
        more.add(key);
        return more;
    }
}
