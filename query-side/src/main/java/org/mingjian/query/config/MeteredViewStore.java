package org.mingjian.query.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;

/** Times the questions that the engine asks its store. */
final class MeteredViewStore implements ViewStore {

    private final ViewStore store;
    private final MeterRegistry meters;

    MeteredViewStore(ViewStore store, MeterRegistry meters) {
        this.store = store;
        this.meters = meters;
    }

    @Override
    public <V> Map<String, Versioned<V>> load(ViewVersion version, Collection<String> keys, Class<V> type) {
        return timed("mingjian.projection.load", version, () -> store.load(version, keys, type));
    }

    @Override
    public Map<String, WriteOutcome> save(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        return timed("mingjian.projection.bulk", version, () -> store.save(version, writes));
    }

    @Override
    public void forget(ViewVersion version) {
        store.forget(version);
    }

    @Override
    public ViewStore forRebuild() {
        return new MeteredViewStore(store.forRebuild(), meters);
    }

    @Override
    public long count(ViewVersion version) {
        return store.count(version);
    }

    private <T> T timed(String name, ViewVersion version, Supplier<T> question) {
        Timer.Sample sample = Timer.start(meters);
        try {
            return question.get();
        } finally {
            sample.stop(meters.timer(name, "view", version.view()));
        }
    }
}
