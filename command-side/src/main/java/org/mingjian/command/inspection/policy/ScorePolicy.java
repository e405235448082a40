package org.mingjian.command.inspection.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** A standardised score runs from 0 to 100. */
public final class ScorePolicy {

    private ScorePolicy() {}

    public static Optional<Rejection> judge(@Nullable Integer score) {
        return score == null || score >= 0 && score <= 100
                ? Optional.empty()
                : Optional.of(Rejection.of("score-out-of-range").with("score", score));
    }
}
