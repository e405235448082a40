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
}
