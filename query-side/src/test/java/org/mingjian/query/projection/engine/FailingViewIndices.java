package org.mingjian.query.projection.engine;

import java.util.List;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;

/** Indices of which nothing can be learnt. */
record FailingViewIndices(Error failure) implements ViewIndices {

    @Override
    public String fingerprint(Fold<?> fold) {
        return "any";
    }

    @Override
    public List<Built> list(String view) {
        throw failure;
    }

    @Override
    public boolean make(Fold<?> fold, ViewVersion version, boolean serving) {
        throw failure;
    }

    @Override
    public void force(ViewVersion version) {
        throw failure;
    }

    @Override
    public void abandon(ViewVersion version) {
        throw failure;
    }

    @Override
    public void ripen(ViewVersion version) {
        throw failure;
    }

    @Override
    public boolean serve(ViewVersion version) {
        throw failure;
    }

    @Override
    public void drop(ViewVersion version) {
        throw failure;
    }
}
