package org.mingjian.query.projection.engine;

import org.mingjian.query.projection.Fold;

/** Toy folds for tests outside this package. */
public final class Tallies {

    private Tallies() {}

    public static Fold<?> of(String view) {
        return new TallyFold(view);
    }
}
