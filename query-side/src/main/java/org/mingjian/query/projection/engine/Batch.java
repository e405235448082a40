package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events sorted by view key; they keep their order within each.
 *
 * @param pending to be folded
 * @param waiting of keys that have dead letters: to be put behind them
 */
record Batch(Map<String, List<KeyedEvent>> pending, Map<String, Stuck> waiting) {

    static Batch of(List<KeyedEvent> events, SegmentLetters letters) {
        Map<String, List<KeyedEvent>> byKey = new LinkedHashMap<>();
        for (KeyedEvent event : events) {
            for (String key : event.keys()) {
                if (!letters.hasPassed(key, event.delivery().position())) {
                    byKey.computeIfAbsent(key, fresh -> new ArrayList<>()).add(event);
                }
            }
        }
        Map<String, Stuck> waiting = new LinkedHashMap<>();
        byKey.forEach((key, all) -> {
            if (letters.holds(key)) {
                waiting.put(key, new Stuck(all, null));
            }
        });
        byKey.keySet().removeAll(waiting.keySet());
        return new Batch(byKey, waiting);
    }

    /** What is to be folded, in shares of at most so many documents. */
    List<Map<String, List<KeyedEvent>>> shares(int documents) {
        if (pending.size() <= documents) {
            return List.of(pending);
        }
        List<Map<String, List<KeyedEvent>>> shares = new ArrayList<>();
        pending.forEach((key, events) -> {
            if (shares.isEmpty() || shares.get(shares.size() - 1).size() >= documents) {
                shares.add(new LinkedHashMap<>());
            }
            shares.get(shares.size() - 1).put(key, events);
        });
        return shares;
    }
}
