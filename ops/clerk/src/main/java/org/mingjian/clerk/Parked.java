package org.mingjian.clerk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Entries that were refused. Each waits until it is another: more evidence, another tier, another day. Kept in memory alone, as one
 * that is sent again by mistake is refused again.
 */
final class Parked {

    private final Map<UUID, DueTier> entries = new HashMap<>();

    void park(DueTier due) {
        entries.put(due.obligation(), due);
    }

    boolean holds(DueTier due) {
        return due.equals(entries.get(due.obligation()));
    }

    /** Those of earlier days are others by now. */
    void forgetBefore(String day) {
        entries.values().removeIf(due -> due.dueOn().compareTo(day) < 0);
    }

    int count() {
        return entries.size();
    }
}
