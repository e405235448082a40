package org.mingjian.rules.tier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.tier.evidence.GradingReview;
import org.mingjian.rules.tier.evidence.ScoreSheet;

/**
 * Judges a review by a score sheet.
 *
 * @param score the rule by which a sheet becomes a score
 * @param omissions whether items may be left out for not applying 合理缺项
 * @param preconditions what must be held
 * @param keyItems the rule on key items
 * @param keyItemsGive what a failed one gives
 * @param newcomers what a new holder needs; null where it is like any other
 * @param bands the bands of scores
 */
record ReviewJudge(
        Rule score,
        boolean omissions,
        List<Precondition> preconditions,
        Rule keyItems,
        String keyItemsGive,
        @Nullable Newcomers newcomers,
        List<Band> bands)
        implements Judge<GradingReview> {

    @Override
    public Outcome judge(GradingReview review, LocalDate day, Account account) {
        for (Precondition one : preconditions) {
            if (one.isAskedOf(review) && !one.isMet(review, account)) {
                return Outcome.not(NotGraded.NOT_PERMITTED);
            }
        }
        ScoreSheet sheet = review.sheet();
        List<String> omitted = sheet.omitted();
        if (!omissions && !omitted.isEmpty()) {
            account.because(score, "不允许缺项：" + omitted, "no item may be left out: " + omitted);
            return Outcome.not(NotGraded.OUTSIDE_SCHEME);
        }
        if (sheet.applicable() == 0) {
            account.because(score, "没有适用的项目", "no item applies");
            return Outcome.not(NotGraded.NO_EVIDENCE);
        }
        int applied = sheet.items().size() - omitted.size();
        account.because(
                score,
                "适用" + applied + "项，合理缺项" + omitted.size() + "项",
                applied + " items apply, " + omitted.size() + " are left out");
        String banded = account.read(Score.share(sheet.earned(), sheet.applicable()), bands);
        List<String> failed = sheet.failedKeyItems();
        if (!failed.isEmpty()) {
            account.because(keyItems, "关键项不合格：" + failed, "key items earned nothing: " + failed);
            return Outcome.given(keyItemsGive, NotGraded.KEY_ITEM_FAILED);
        }
        return asNewcomer(review, Outcome.given(banded, NotGraded.BELOW_TIERS), account);
    }

    /** A score that gives no tier gives a new holder none either, whatever reviews may come. */
    private Outcome asNewcomer(GradingReview review, Outcome otherwise, Account account) {
        if (newcomers == null || !review.newcomer() || otherwise.tier() == null) {
            return otherwise;
        }
        LocalDate further = newcomers.furtherFrom(review);
        String asked = newcomers.reviews() + " reviews " + newcomers.monthsApart() + " months apart";
        String zh = "新办单位须" + newcomers.reviews() + "次评审，间隔不少于" + newcomers.monthsApart() + "个月";
        if (further == null) {
            account.because(newcomers.rule(), zh + "：已满足", "a new holder needs " + asked + ": they were made");
            return otherwise;
        }
        account.because(
                newcomers.rule(),
                zh + "：自" + further + "起可再次评审",
                "a new holder needs " + asked + ": a further one counts from " + further);
        return Outcome.not(NotGraded.FURTHER_REVIEW).withNext(further);
    }
}
