package org.mingjian.query.projection.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;

/** A store with bad days, told beforehand: each of the next writes meets the next misfortune, then all is well. */
final class ScriptedViewStore implements ViewStore {

    /** What happens to the first document of a write; the others are written. */
    private final Queue<UnaryOperator<@Nullable WriteOutcome>> script = new ArrayDeque<>();

    private static final UnaryOperator<@Nullable WriteOutcome> WELL = ignored -> null;

    private final ViewStore store;
    final AtomicInteger saves = new AtomicInteger();
    private volatile boolean away;

    ScriptedViewStore(ViewStore store) {
        this.store = store;
    }

    synchronized ScriptedViewStore next(WriteOutcome forFirstDocument) {
        script.add(ignored -> forFirstDocument);
        return this;
    }

    synchronized ScriptedViewStore nextFails() {
        script.add(ignored -> null);
        return this;
    }

    /** The next write is spared. */
    synchronized ScriptedViewStore nextWell() {
        script.add(WELL);
        return this;
    }

    void away(boolean isAway) {
        away = isAway;
    }

    @Override
    public <V> Map<String, Versioned<V>> load(ViewVersion version, Collection<String> keys, Class<V> type) {
        require();
        return store.load(version, keys, type);
    }

    @Override
    public synchronized Map<String, WriteOutcome> save(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        require();
        saves.incrementAndGet();
        UnaryOperator<@Nullable WriteOutcome> misfortune = script.poll();
        if (misfortune == null || misfortune == WELL) {
            return store.save(version, writes);
        }
        WriteOutcome outcome = misfortune.apply(null);
        List<ViewWrite<?>> others = new ArrayList<>(writes.subList(1, writes.size()));
        Map<String, WriteOutcome> outcomes = new LinkedHashMap<>(store.save(version, others));
        if (outcome == null) {
            throw new StoreUnavailableException("the answer got lost", null);
        }
        outcomes.put(writes.get(0).key(), outcome);
        return outcomes;
    }

    @Override
    public long count(ViewVersion version) {
        require();
        return store.count(version);
    }

    private void require() {
        if (away) {
            throw new StoreUnavailableException("the store is away", null);
        }
    }
}
