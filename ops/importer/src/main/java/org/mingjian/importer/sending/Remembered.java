package org.mingjian.importer.sending;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keys of commands that many records repeat, acknowledged lately. Forgetting one costs a replay, nothing else. */
final class Remembered {
    private final Map<String, Boolean> keys;

    /** @param limit how many are kept; the one used least lately goes first */
    Remembered(int limit) {
        this.keys = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > limit;
            }
        };
    }

    void add(String key) {
        keys.put(key, true);
    }

    boolean has(String key) {
        return keys.get(key) != null;
    }

    int size() {
        return keys.size();
    }
}
