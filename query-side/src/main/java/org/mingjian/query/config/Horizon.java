package org.mingjian.query.config;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;

/**
 * Up to which moment documents hold all that will ever have been recorded. The log tells up to when nothing can still appear in
 * it, and where it ends then; who has read as far as that end has all of it. What is remembered are such ends of some minutes.
 */
final class Horizon {
    private static final int MOST = 256;

    /**
     * An end of the log.
     *
     * @param settled everything recorded at or before it stands before the end
     * @param position the end; null where the log is empty
     */
    private record End(Instant settled, @Nullable TrackingToken position) {}

    private final EventLog log;
    /** The latest first. */
    private final Deque<End> ends = new ArrayDeque<>();

    Horizon(EventLog log) {
        this.log = log;
    }

    /** Looks where the log ends. Positions that are asked for after that may have reached it. */
    void look() {
        // The log speaks of what is earlier; its times are whole microseconds, so one less includes the moment itself.
        Instant settled = log.settledInstant().truncatedTo(ChronoUnit.MICROS).minus(1, ChronoUnit.MICROS);
        TrackingToken position = log.engine().createHeadToken();
        synchronized (ends) {
            ends.addFirst(new End(settled, position));
            if (ends.size() > MOST) {
                thinOut();
            }
        }
    }

    /** A view that is far behind needs old ends, and not every one. */
    private void thinOut() {
        Iterator<End> each = ends.iterator();
        while (each.hasNext()) {
            each.next();
            if (each.hasNext()) {
                each.next();
                each.remove();
            }
        }
    }

    /**
     * The moment up to which all is in documents that hold everything up to a position.
     *
     * @param written the position; null for the beginning of the log
     * @return {@link Instant#EPOCH} when no end is remembered that it has reached
     */
    Instant of(@Nullable TrackingToken written) {
        TrackingToken reached = written == null ? log.engine().createTailToken() : written;
        synchronized (ends) {
            return ends.stream()
                    .filter(end -> end.position() == null || reached != null && reached.covers(end.position()))
                    .map(End::settled)
                    .findFirst()
                    .orElse(Instant.EPOCH);
        }
    }
}
