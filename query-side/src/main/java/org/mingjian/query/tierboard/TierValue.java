package org.mingjian.query.tierboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import mingjian.tier.GradedTier;
import org.jspecify.annotations.Nullable;

/**
 * A tier with what gives it its meaning.
 *
 * @param scheme name of the scheme
 * @param version its version
 * @param sha256 SHA-256 of the text of its rule pack
 * @param tier the tier; null when it was decided that there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TierValue(
        String scheme,
        String version,
        String sha256,
        @Nullable String tier) {

    /** What stands for no tier where tiers are counted and asked for; no scheme has a tier of that name. */
    public static final String NONE = "NOT_GRADED";

    static TierValue of(GradedTier graded) {
        return new TierValue(graded.getScheme(), graded.getVersion(), graded.getSha256(), graded.getTier());
    }

    /** The tier as it is counted and asked for. */
    public String counted() {
        return tier == null ? NONE : tier;
    }
}
