package org.mingjian.query.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.RulePack;
import org.mingjian.query.credit.Standing;

/**
 * What a partner is told of an organisation. Each component is K0 or computed from K0 alone.
 *
 * @param key scheme and value of the organisation's key
 * @param name the name it bears
 * @param kind symbol of its kind
 * @param jurisdiction whose rules apply to it
 * @param standing its standing
 * @param penalties the decisions that count
 * @param subjects streams of the subjects that it is an answer about; not told
 */
public record PartnerCredit(
        String key,
        @Nullable String name,
        @Nullable String kind,
        String jurisdiction,
        PartnerStanding standing,
        List<Map<String, @Nullable Object>> penalties,
        @JsonIgnore List<String> subjects) {

    /**
     * The standing without its working.
     *
     * @param status whether there is a score
     * @param score the score
     * @param grade the grade
     * @param pack the rules used
     */
    public record PartnerStanding(
            Standing.Status status,
            @Nullable Integer score,
            @Nullable String grade,
            RulePack.@Nullable Ref pack) {}
}
