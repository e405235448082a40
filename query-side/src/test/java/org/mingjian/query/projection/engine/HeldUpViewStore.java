package org.mingjian.query.projection.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;

/** A store that does not take one version as yet. */
final class HeldUpViewStore implements ViewStore {

    private final ViewStore store;
    private final AtomicInteger savesLeft = new AtomicInteger();
    private final AtomicInteger documents = new AtomicInteger();
    private volatile @Nullable ViewVersion heldUp;
    private volatile @Nullable ViewVersion counted;

    HeldUpViewStore(ViewStore store) {
        this.store = store;
    }

    void holdUp(ViewVersion version) {
        holdUpAfter(0, version);
    }

    /** Takes so many writes of it before. */
    void holdUpAfter(int saves, ViewVersion version) {
        savesLeft.set(saves);
        heldUp = version;
    }

    /** How many documents of it are written from now on. */
    AtomicInteger countWrites(ViewVersion version) {
        counted = version;
        return documents;
    }

    boolean isHoldingUp() {
        return heldUp != null && savesLeft.get() < 0;
    }

    void letGo() {
        heldUp = null;
    }

    @Override
    public <V> Map<String, Versioned<V>> load(ViewVersion version, Collection<String> keys, Class<V> type) {
        return store.load(version, keys, type);
    }

    @Override
    public Map<String, WriteOutcome> save(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        if (version.equals(heldUp) && savesLeft.decrementAndGet() < 0) {
            throw new StoreUnavailableException("is held up", null);
        }
        if (version.equals(counted)) {
            documents.addAndGet(writes.size());
        }
        return store.save(version, writes);
    }

    @Override
    public long count(ViewVersion version) {
        return store.count(version);
    }
}
