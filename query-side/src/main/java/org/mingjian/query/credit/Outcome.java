package org.mingjian.query.credit;

import org.jspecify.annotations.Nullable;

/** What a standing comes to, without its working. */
record Outcome(
        Standing.Status status,
        @Nullable Integer score,
        @Nullable String grade) {
    static final Outcome NOT_RATED = new Outcome(Standing.Status.NOT_RATED, null, null);
    static final Outcome NO_RULES = new Outcome(Standing.Status.NO_RULES_IN_FORCE, null, null);
}
