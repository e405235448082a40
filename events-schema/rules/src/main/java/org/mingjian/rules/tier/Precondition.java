package org.mingjian.rules.tier;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.tier.evidence.GradingReview;
import org.mingjian.rules.tier.evidence.Permission;

/**
 * What must be held to be graded at all.
 *
 * @param rule the rule
 * @param holds what
 * @param category the category it is asked of; null where it is asked of all
 */
record Precondition(Rule rule, Permission holds, @Nullable String category) {

    boolean isAskedOf(GradingReview review) {
        return category == null || category.equals(review.category());
    }

    boolean isMet(GradingReview review, Account account) {
        boolean met = review.permission() == holds;
        String what = holds == Permission.LICENCE ? "许可证" : "备案";
        account.because(
                rule,
                (met ? "持有有效" : "未持有有效") + what,
                (met ? "a valid " : "no valid ") + (holds == Permission.LICENCE ? "licence" : "filing")
                        + " on the day");
        return met;
    }
}
