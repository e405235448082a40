package org.mingjian.rules.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme says of evidence. A proposal: a tier is given by a regulator.
 *
 * @param scheme id of the scheme
 * @param version its version
 * @param sha256 SHA-256 of its text
 * @param day the day asked about
 * @param tier the tier; null when there is none
 * @param notGraded why there is none; null when there is one
 * @param score the number it was read from, cut off after two decimals; null where it came to none
 * @param reasons which rules led to it, in their order, at least one
 * @param warnings what is not sure of all this, each once
 * @param nextReview the day on which it is to be looked at again, or will change by itself; null where the scheme sets none
 */
public record Proposal(
        String scheme,
        String version,
        String sha256,
        LocalDate day,
        @Nullable TierRef tier,
        @Nullable NotGraded notGraded,
        @Nullable BigDecimal score,
        List<Reason> reasons,
        List<String> warnings,
        @Nullable LocalDate nextReview) {

    /** @throws IllegalArgumentException it has both a tier and a reason for none, or neither */
    public Proposal {
        if ((tier == null) == (notGraded == null)) {
            throw new IllegalArgumentException("a proposal has either a tier or a reason for none");
        }
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }
}
