package org.mingjian.query.support;

import java.util.List;
import mingjian.tier.GradedTier;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.KeyCategory;
import mingjian.tier.KeySupervisionEntered;
import mingjian.tier.KeySupervisionLeft;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import mingjian.tier.PartySignature;
import mingjian.tier.ReviewItem;
import mingjian.tier.TierConfirmed;
import mingjian.tier.TierEndGround;
import mingjian.tier.TierEnded;
import mingjian.tier.TierInput;
import mingjian.tier.TierObjectionDecided;
import mingjian.tier.TierObjectionOutcome;
import mingjian.tier.TierObjectionRaised;
import mingjian.tier.TierOverridden;
import mingjian.tier.TierProposed;
import mingjian.tier.TierReason;
import mingjian.tier.WhiteListEntered;
import mingjian.tier.WhiteListLeft;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.pack.PackDirectory;
import org.mingjian.rules.tier.TierSchemes;

/** Payloads of tiers and lists, with what a test does not care about filled in. */
public final class TierFacts {
    public static final String SCHEME = "public-places-grading";
    public static final String STREAM =
            "SupervisionTier-tier.01JD0000000000000000000001.public~2Dplaces.public~2Dplaces~2Dgrading";
    public static final String LISTING = "UnitListing-unit.01JD0000000000000000000001";
    public static final String KEY_LIST = "KeySupervisionList-list.CN~2D41.schools";

    private static final String SHA256 = new TierSchemes(PackDirectory.read(Packs.DIRECTORY))
            .byVersion(SCHEME, "2009")
            .orElseThrow()
            .sha256();

    private TierFacts() {}

    public static GradedTier tier(@Nullable String tier) {
        return GradedTier.newBuilder()
                .setScheme(SCHEME)
                .setVersion("2009")
                .setSha256(SHA256)
                .setTier(tier)
                .build();
    }

    public static GradingReviewSigned reviewed(String on) {
        return GradingReviewSigned.newBuilder()
                .setSubject(Facts.HOTEL)
                .setUnit(Facts.UNIT)
                .setRegion("CN-410102")
                .setSpecialty("public-places")
                .setScheme(SCHEME)
                .setFirst(false)
                .setReviewedOn(Facts.day(on))
                .setOfficers(List.of("Officer-1", "Officer-2"))
                .setItems(List.of(new ReviewItem("1.1", true, true, 900, 1000)))
                .setSignature(PartySignature.SIGNED)
                .setAccompaniedBy(Facts.person("钱八"))
                .build();
    }

    public static TierProposed proposed(@Nullable String tier, String on, @Nullable String nextReview) {
        return TierProposed.newBuilder()
                .setSubject(Facts.HOTEL)
                .setUnit(Facts.UNIT)
                .setRegion("CN-410102")
                .setSpecialty("public-places")
                .setGraded(tier(tier))
                .setInput(TierInput.GRADING_REVIEW)
                .setReasons(List.of(new TierReason("BAND-A", "卫监督发〔2009〕5号", "90")))
                .setEvidence(List.of(STREAM + "@0"))
                .setProposedOn(Facts.day(on))
                .setNextReview(nextReview == null ? null : Facts.day(nextReview))
                .build();
    }

    public static TierConfirmed confirmed(@Nullable String tier, String on, String from) {
        return TierConfirmed.newBuilder()
                .setGraded(tier(tier))
                .setConfirmedOn(Facts.day(on))
                .setEffectiveFrom(Facts.day(from))
                .setDecidedBy("R1")
                .build();
    }

    public static TierOverridden overridden(@Nullable String tier, String on, String from, String reviewBy) {
        return TierOverridden.newBuilder()
                .setGraded(tier(tier))
                .setReason("整改未完成")
                .setOverriddenOn(Facts.day(on))
                .setEffectiveFrom(Facts.day(from))
                .setReviewBy(Facts.day(reviewBy))
                .setDecidedBy("R1")
                .build();
    }

    public static TierObjectionRaised objected(String id, String on) {
        return TierObjectionRaised.newBuilder()
                .setObjectionId(id)
                .setRaisedOn(Facts.day(on))
                .setGround("评分有误")
                .setDecideBy(Facts.day(on).plusDays(20))
                .build();
    }

    public static TierObjectionDecided heard(String id, String on, @Nullable String tier) {
        return TierObjectionDecided.newBuilder()
                .setObjectionId(id)
                .setDecidedOn(Facts.day(on))
                .setOutcome(tier == null ? TierObjectionOutcome.TIER_KEPT : TierObjectionOutcome.TIER_CHANGED)
                .setReason("复核")
                .setGraded(tier == null ? null : tier(tier))
                .setDecidedBy("R2")
                .build();
    }

    public static TierEnded ended(String on) {
        return TierEnded.newBuilder()
                .setEndedOn(Facts.day(on))
                .setGround(TierEndGround.UNIT_CLOSED)
                .setReason("停业")
                .build();
    }

    public static KeySupervisionListIssued listIssued(String from, @Nullable String until) {
        return KeySupervisionListIssued.newBuilder()
                .setTitle("重点监督清单")
                .setRegion("CN-41")
                .setCategories(List.of(new KeyCategory("KEY-HOTELS", "星级宾馆", "public-places")))
                .setIssuedOn(Facts.day(from))
                .setValidFrom(Facts.day(from))
                .setValidUntil(until == null ? null : Facts.day(until))
                .build();
    }

    public static KeySupervisionListEnded listEnded(String lastDay) {
        return KeySupervisionListEnded.newBuilder()
                .setLastDay(Facts.day(lastDay))
                .setDecidedOn(Facts.day(lastDay))
                .setReason("调整")
                .build();
    }

    public static KeySupervisionEntered keyEntered(String on) {
        return KeySupervisionEntered.newBuilder()
                .setSubject(Facts.HOTEL)
                .setUnit(Facts.UNIT)
                .setRegion("CN-410102")
                .setKeyList(KEY_LIST)
                .setCategory("KEY-HOTELS")
                .setGround("五星级")
                .setEnteredOn(Facts.day(on))
                .setDecidedBy("R1")
                .build();
    }

    public static KeySupervisionLeft keyLeft(String on) {
        return KeySupervisionLeft.newBuilder()
                .setKeyList(KEY_LIST)
                .setCategory("KEY-HOTELS")
                .setGround("不再属于该类")
                .setLeftOn(Facts.day(on))
                .setDecidedBy("R1")
                .build();
    }

    public static WhiteListEntered whiteEntered(String on, @Nullable String until) {
        return WhiteListEntered.newBuilder()
                .setSubject(Facts.HOTEL)
                .setUnit(Facts.UNIT)
                .setRegion("CN-410102")
                .setGround("无事不扰")
                .setEnteredOn(Facts.day(on))
                .setUntil(until == null ? null : Facts.day(until))
                .setDecidedBy("R1")
                .build();
    }

    public static WhiteListLeft whiteLeft(String on) {
        return WhiteListLeft.newBuilder()
                .setGround("被处罚")
                .setLeftOn(Facts.day(on))
                .setDecidedBy("R1")
                .build();
    }
}
