package org.mingjian.command.tier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.authorisation.AuthorisationKind;
import mingjian.penalty.PenaltyKind;
import mingjian.shared.PersonalData;
import mingjian.tier.GradedTier;
import mingjian.tier.PartySignature;
import mingjian.tier.ReviewItem;
import mingjian.tier.TierInput;
import mingjian.tier.TierProposed;
import mingjian.tier.TierReason;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.AuthorisationFacts;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;
import org.mingjian.command.tier.SupervisionTierCommand.ConfirmTier;
import org.mingjian.command.tier.SupervisionTierCommand.OverrideTier;
import org.mingjian.rules.tier.TierScheme;

/** What gradings are made of in tests. */
final class Gradings {

    static final String SUBJECT = "Subject-licence.a";
    static final String UNIT = "SupervisedUnit-licence.a";
    static final String REGION = "CN-410100";
    static final String PLACES = "public-places";
    static final String GRADING = "public-places-grading";
    static final String ID = "SupervisionTier-tier.licence.a.public~2Dplaces.public~2Dplaces~2Dgrading";
    static final String LICENCE = "Authorisation-licence.4101";
    static final String CASE = "PenaltyCase-01J";
    static final String DECISION = "豫卫罚〔2026〕1号";
    static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    /** The day it is in tests. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private Gradings() {}

    /** Streams of a hotel with a licence, an organ with its officers, and a decided case. */
    static FakeStreams streams() {
        return Organs.known(new FakeStreams(), PLACES, "occupational-health", "medical-practice", "infectious-diseases")
                .subject(SUBJECT, Standing.ACTIVE)
                .unit(UNIT, SUBJECT, true)
                .authorisation(licence(AuthorisationKind.LICENCE, null))
                .penaltyCase(new CaseFacts(
                        CASE,
                        4,
                        SUBJECT,
                        Map.of(),
                        Map.of(DECISION, new CaseFacts.Decision(SUBJECT, Set.of(PenaltyKind.FINE), null, DAY, true))))
                .head(SUBJECT, 7);
    }

    static AuthorisationFacts licence(AuthorisationKind kind, @Nullable LocalDate until) {
        return new AuthorisationFacts(LICENCE, 1, SUBJECT, UNIT, kind, PLACES, LocalDate.of(2024, 1, 1), until, true);
    }

    static Map<String, String> token(String region, String... specialties) {
        Map<String, String> token = new HashMap<>(Organs.TOKEN);
        token.put("region", region);
        if (specialties.length > 0) {
            token.put(Acting.SPECIALTIES, String.join(",", specialties));
        }
        return token;
    }

    static ReviewItem item(String id, boolean key, int points) {
        return new ReviewItem(id, key, true, points, 500);
    }

    /** A review of a licensed hotel by a sheet of two items of 50 points each. */
    static SignGradingReview review(int first, int second) {
        return review(LICENCE, false, DAY, List.of(item("1", true, first), item("2", false, second)));
    }

    static SignGradingReview review(@Nullable String licence, boolean first, LocalDate day, List<ReviewItem> items) {
        return new SignGradingReview(
                ID,
                SUBJECT,
                UNIT,
                REGION,
                PLACES,
                GRADING,
                "LICENSED",
                licence,
                first,
                day,
                List.of(Organs.A1, Organs.A2),
                items,
                null,
                PartySignature.SIGNED,
                person("钱八"),
                null);
    }

    static PersonalData person(String name) {
        return new PersonalData(null, ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
    }

    static GradedTier tier(@Nullable String tier) {
        return tier(GRADING, tier);
    }

    static GradedTier tier(String name, @Nullable String tier) {
        TierScheme scheme = Fixtures.TIERS.schemes().inForce(REGION, name, DAY).orElseThrow();
        return new GradedTier(name, scheme.version(), scheme.sha256(), tier);
    }

    /** An open proposal, as it might stand on the stream. */
    static TierProposed proposed(@Nullable String tier) {
        return new TierProposed(
                SUBJECT,
                UNIT,
                REGION,
                PLACES,
                tier(tier),
                TierInput.GRADING_REVIEW,
                List.of(new TierReason("R", null, "因")),
                List.of(ID + "@0"),
                List.of(),
                null,
                null,
                DAY);
    }

    static ConfirmTier confirm(@Nullable String tier) {
        return new ConfirmTier(ID, tier(tier), DAY.plusDays(5), DAY.plusDays(5), "R1", null);
    }

    static OverrideTier override(@Nullable String tier, LocalDate reviewBy) {
        return new OverrideTier(ID, tier(tier), "整改未完成", DAY.plusDays(5), DAY.plusDays(5), reviewBy, "R1");
    }
}
