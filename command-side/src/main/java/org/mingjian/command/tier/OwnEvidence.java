package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.ReviewItem;
import mingjian.tier.RiskAssessed;
import mingjian.tier.TierInput;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.rules.tier.evidence.DemeritEntry;
import org.mingjian.rules.tier.evidence.Demerits;
import org.mingjian.rules.tier.evidence.Evidence;
import org.mingjian.rules.tier.evidence.GradingReview;
import org.mingjian.rules.tier.evidence.ItemScore;
import org.mingjian.rules.tier.evidence.RiskAssessment;
import org.mingjian.rules.tier.evidence.ScoreSheet;

/**
 * The evidence on a stream as a scheme takes it.
 *
 * @param value the evidence
 * @param named what it rests on, {@code stream@revision} each
 */
record OwnEvidence(Evidence value, List<String> named) {

    /** The last review or assessment, or all demerit points. */
    static OwnEvidence of(String stream, TierInput input, OnStream evidence, Circumstances now) {
        return switch (input) {
            case GRADING_REVIEW -> reviewed(stream, evidence.signed(), now);
            case RISK_ASSESSMENT -> assessed(stream, evidence.signed());
            case DEMERITS -> demerits(stream, evidence);
            case STANDING, RISK, NOT_STATED ->
                throw new IllegalStateException("No stream of tiers has evidence of " + input);
        };
    }

    private static OwnEvidence reviewed(String stream, List<Signed> signed, Circumstances now) {
        List<String> named = new ArrayList<>();
        List<LocalDate> earlier = new ArrayList<>();
        GradingReviewSigned last = null;
        for (Signed one : signed) {
            if (one.event() instanceof GradingReviewSigned review) {
                named.add(stream + "@" + one.revision());
                if (last != null) {
                    earlier.add(last.getReviewedOn());
                }
                last = review;
            }
        }
        if (last == null) {
            throw new IllegalStateException("No review on " + stream);
        }
        GradingReview review = new GradingReview(
                last.getReviewedOn(),
                last.getCategory(),
                Held.on(last.getReviewedOn(), last.getAuthorisation(), now),
                last.getFirst(),
                earlier,
                new ScoreSheet(last.getItems().stream().map(OwnEvidence::score).toList()));
        // Where it is no first grading the last review alone decides.
        return new OwnEvidence(review, last.getFirst() ? named : named.subList(named.size() - 1, named.size()));
    }

    private static OwnEvidence assessed(String stream, List<Signed> signed) {
        Signed last = signed.get(signed.size() - 1);
        RiskAssessed assessed = (RiskAssessed) last.event();
        return new OwnEvidence(
                new RiskAssessment(
                        assessed.getAssessedOn(),
                        assessed.getCategory(),
                        assessed.getFactors(),
                        assessed.getManagementTenths()),
                List.of(stream + "@" + last.revision()));
    }

    private static OwnEvidence demerits(String stream, OnStream evidence) {
        List<DemeritEntry> entries = evidence.demerits().stream()
                .map(one -> new DemeritEntry(one.decision(), one.item(), one.points(), one.actOn()))
                .toList();
        return new OwnEvidence(
                new Demerits(evidence.cyclesFrom(), entries), List.of(stream + "@" + evidence.lastDemerits()));
    }

    private static ItemScore score(ReviewItem item) {
        return new ItemScore(
                item.getItemId(),
                item.getFullTenths(),
                item.getPointsTenths(),
                item.getApplicable(),
                item.getKeyItem());
    }
}
