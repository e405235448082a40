package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.tierboard.TierValue;
import org.mingjian.rules.tier.Supervision;
import org.mingjian.rules.tier.Tier;
import org.mingjian.rules.tier.TierScheme;
import org.mingjian.rules.tier.TierSchemes;

/**
 * What a tier means for supervision, by the version of the scheme under which it was given.
 *
 * @param nameZh what the tier is called in Chinese
 * @param nameEn what it is called in English
 * @param visitsFrom least inspections a year
 * @param visitsTo most inspections a year; null where the scheme sets no end
 * @param means by which means
 * @param drawPercent share of those of the tier that a random draw takes in a year; null where the scheme sets none
 * @param uses which of the two answers about a subject the scheme rests on; with RISK the tier is internal
 * @param rule the rule that says so
 * @param article law and article
 * @param warning what of it is not settled; null when all is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Supervising(
        String nameZh,
        String nameEn,
        int visitsFrom,
        @Nullable Integer visitsTo,
        List<String> means,
        @Nullable Integer drawPercent,
        String uses,
        String rule,
        String article,
        @Nullable String warning) {

    /** Null where no tier stands, or its scheme is not known here. */
    static @Nullable Supervising of(@Nullable TierValue value, TierSchemes schemes) {
        String tier = value == null ? null : value.tier();
        if (value == null || tier == null) {
            return null;
        }
        Optional<TierScheme> scheme = schemes.byVersion(value.scheme(), value.version())
                .filter(one -> one.sha256().equals(value.sha256()));
        return scheme.flatMap(one -> one.ref(tier).map(ref -> of(one, one.tier(ref))))
                .orElse(null);
    }

    private static Supervising of(TierScheme scheme, Tier tier) {
        Supervision supervision = tier.supervision();
        return new Supervising(
                tier.name().zh(),
                tier.name().en(),
                supervision.visitsFrom(),
                supervision.visitsTo(),
                supervision.means().stream().map(Enum::name).sorted().toList(),
                supervision.drawPercent(),
                scheme.uses().name(),
                supervision.rule().id(),
                supervision.rule().article(),
                supervision.rule().warning());
    }
}
