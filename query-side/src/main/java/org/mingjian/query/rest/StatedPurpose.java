package org.mingjian.query.rest;

import org.jspecify.annotations.Nullable;
import org.mingjian.query.sharing.Purpose;

/** The purpose without which a partner is told nothing. */
final class StatedPurpose {
    private StatedPurpose() {}

    static Purpose of(@Nullable String purpose) {
        if (purpose == null || purpose.isBlank()) {
            throw ProblemException.of("purpose-missing", "purposes", Purpose.codes());
        }
        return Purpose.of(purpose)
                .orElseThrow(() -> ProblemException.of("purpose-unknown", "purposes", Purpose.codes()));
    }
}
