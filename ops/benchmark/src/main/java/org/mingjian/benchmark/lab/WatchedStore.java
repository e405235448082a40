package org.mingjian.benchmark.lab;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;

/**
 * A store that tells which documents have been written, when they are.
 *
 * @param saved told of those that are durable; from now on each can be had by key
 */
record WatchedStore(ViewStore store, BiConsumer<ViewVersion, List<? extends ViewWrite<?>>> saved) implements ViewStore {

    @Override
    public Map<String, WriteOutcome> save(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        Map<String, WriteOutcome> outcomes = store.save(version, writes);
        saved.accept(
                version,
                writes.stream()
                        .filter(write -> outcomes.get(write.key()) instanceof WriteOutcome.Saved)
                        .toList());
        return outcomes;
    }

    @Override
    public <V> Map<String, Versioned<V>> load(ViewVersion version, Collection<String> keys, Class<V> type) {
        return store.load(version, keys, type);
    }

    @Override
    public void forget(ViewVersion version) {
        store.forget(version);
    }

    @Override
    public long count(ViewVersion version) {
        return store.count(version);
    }
}
