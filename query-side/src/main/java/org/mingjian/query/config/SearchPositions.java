package org.mingjian.query.config;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.search.Searchable;

/**
 * Up to where searches find what is written: as far as a version was before the last refresh that this node ordered. The index
 * refreshes itself as well, of which nothing is known, so a search may find more than is stated. A search orders a refresh where
 * more is written than was refreshed, not more often than once a second.
 */
final class SearchPositions {
    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    private record Refreshed(ViewVersion version, @Nullable TrackingToken upTo, long at) {}

    private final Searchable searchable;
    private final LongSupplier nanoTime;
    private final Map<String, Refreshed> last = new ConcurrentHashMap<>();

    SearchPositions(Searchable searchable, LongSupplier nanoTime) {
        this.searchable = searchable;
        this.nanoTime = nanoTime;
    }

    /**
     * @param written up to where all is in the version's documents
     * @return up to where searches find all of that; null for the beginning of the log
     */
    @Nullable
    TrackingToken of(ViewVersion version, @Nullable TrackingToken written) {
        Refreshed known = last.get(version.view());
        if (known == null || !known.version().equals(version)) {
            return refresh(version, written);
        }
        if (covers(known.upTo(), written)) {
            return written;
        }
        if (nanoTime.getAsLong() - known.at() < BETWEEN) {
            return known.upTo();
        }
        last.put(version.view(), new Refreshed(version, known.upTo(), nanoTime.getAsLong())); // others need not as well
        return refresh(version, written);
    }

    /** Makes searches find all that is written up to there. */
    @Nullable
    TrackingToken refresh(ViewVersion version, @Nullable TrackingToken written) {
        long at = nanoTime.getAsLong();
        searchable.refresh(version);
        last.merge(version.view(), new Refreshed(version, written, at), SearchPositions::further);
        return written;
    }

    private static Refreshed further(Refreshed known, Refreshed fresh) {
        return known.version().equals(fresh.version()) && covers(known.upTo(), fresh.upTo()) ? known : fresh;
    }

    private static boolean covers(@Nullable TrackingToken upTo, @Nullable TrackingToken written) {
        return written == null || upTo != null && upTo.covers(written);
    }
}
