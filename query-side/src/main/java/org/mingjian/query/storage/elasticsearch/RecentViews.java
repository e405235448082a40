package org.mingjian.query.storage.elasticsearch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;

/**
 * Views that this node wrote lately, with the marks they got, so that the next events of the same view need no reading. A view
 * is often written several times within seconds, and reading back what is not searchable yet is dear. Whoever folds into what
 * another has changed since meets a conflict at the write, and reads.
 */
final class RecentViews {

    private record Key(ViewVersion version, String key) {}

    private record Entry(Versioned<?> view, int bytes) {}

    /** What is not written again within this is seldom written again soon: the heap has better uses. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Cache<Key, Entry> entries;

    /** @param bytes what all of them may take as JSON */
    RecentViews(long bytes) {
        this.entries = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .expireAfterWrite(KEPT)
                .<Key, Entry>weigher((key, entry) -> entry.bytes())
                .build();
    }

    <V> Map<String, Versioned<V>> of(ViewVersion version, Collection<String> keys, Class<V> type) {
        Map<String, Versioned<V>> found = new HashMap<>();
        for (String key : keys) {
            Entry entry = entries.getIfPresent(new Key(version, key));
            if (entry != null && type.isInstance(entry.view().view())) {
                found.put(
                        key,
                        new Versioned<>(
                                type.cast(entry.view().view()), entry.view().mark()));
            }
        }
        return found;
    }

    void remember(ViewVersion version, ViewWrite<?> written, Versioned.Mark mark, int bytes) {
        entries.put(new Key(version, written.key()), new Entry(new Versioned<>(written.view(), mark), bytes));
    }

    void forget(ViewVersion version, String key) {
        entries.invalidate(new Key(version, key));
    }

    void forget(ViewVersion version) {
        entries.asMap().keySet().removeIf(key -> key.version().equals(version));
    }
}
