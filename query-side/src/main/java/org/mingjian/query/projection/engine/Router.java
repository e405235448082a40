package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.query.projection.Fold;

/** Tells which segment gets which event of a page. A fold is asked for an event's keys once, not once a segment. */
final class Router {

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
            Concern asked = Concern.of(fold, delivery);
            if (asked.keys().isEmpty()) {
                continue;
            }
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
