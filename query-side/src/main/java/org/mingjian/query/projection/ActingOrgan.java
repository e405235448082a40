package org.mingjian.query.projection;

import org.jspecify.annotations.Nullable;

/** In whose name an act was done. */
public final class ActingOrgan {
    private static final String PREFIX = "Organ-";

    private ActingOrgan() {}

    /** Stream of the organ that the event's metadata names; null when it names none. */
    public static @Nullable String of(RecordedEvent event) {
        String organ = event.metadata().get("organ");
        if (organ == null || organ.isBlank()) {
            return null;
        }
        return organ.startsWith(PREFIX) ? organ : PREFIX + organ;
    }
}
