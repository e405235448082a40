package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;

/** Indices at whose turning points a test does what others may do in that moment. */
final class WatchedViewIndices implements ViewIndices {

    private final ViewIndices indices;
    final AtomicInteger looks = new AtomicInteger();
    final AtomicInteger ripening = new AtomicInteger();
    volatile Consumer<ViewVersion> whileRipening = version -> {};
    volatile Consumer<ViewVersion> beforeServing = version -> {};
    volatile Consumer<ViewVersion> whileDropping = version -> {};

    WatchedViewIndices(ViewIndices indices) {
        this.indices = indices;
    }

    @Override
    public String fingerprint(Fold<?> fold) {
        return indices.fingerprint(fold);
    }

    @Override
    public List<Built> list(String view) {
        looks.incrementAndGet();
        return indices.list(view);
    }

    @Override
    public boolean make(Fold<?> fold, ViewVersion version, boolean serving) {
        return indices.make(fold, version, serving);
    }

    @Override
    public void force(ViewVersion version) {
        indices.force(version);
    }

    @Override
    public void abandon(ViewVersion version) {
        indices.abandon(version);
    }

    @Override
    public void ripen(ViewVersion version) {
        ripening.incrementAndGet();
        whileRipening.accept(version);
        indices.ripen(version);
    }

    @Override
    public boolean serve(ViewVersion version) {
        beforeServing.accept(version);
        return indices.serve(version);
    }

    @Override
    public void drop(ViewVersion version) {
        whileDropping.accept(version);
        indices.drop(version);
    }
}
