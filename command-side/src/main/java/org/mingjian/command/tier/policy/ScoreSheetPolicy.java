package org.mingjian.command.tier.policy;

import java.util.List;
import java.util.Optional;
import mingjian.tier.ReviewItem;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.KnownIdPolicy;

/**
 * A score sheet lists each item once, gives none more than it can earn, what does not apply nothing, and has items that apply: the standardised score is what was
 * earned over what applies, 卫监督发〔2009〕5号.
 */
public final class ScoreSheetPolicy {

    private static final String LAW = "卫监督发〔2009〕5号";
    private static final int FULL_SCORE = 1_000;

    private ScoreSheetPolicy() {}

    public static Optional<Rejection> judge(List<ReviewItem> items) {
        return KnownIdPolicy.distinct(
                        "items.itemId",
                        items.stream().map(ReviewItem::getItemId).toList())
                .or(() -> items.stream()
                        .filter(ScoreSheetPolicy::impossible)
                        .findFirst()
                        .map(item -> Rejection.of("points-out-of-range")
                                .citing(LAW)
                                .with("itemId", item.getItemId())
                                .with("pointsTenths", item.getPointsTenths())
                                .with("fullTenths", item.getFullTenths())))
                .or(() -> items.stream().anyMatch(ReviewItem::getApplicable)
                        ? Optional.empty()
                        : Optional.of(Rejection.of("nothing-applies").citing(LAW)));
    }

    /** How a risk is managed is scored from 0 to 100 points; null where that was not scored. */
    public static Optional<Rejection> management(@Nullable Integer tenths) {
        return tenths == null || tenths >= 0 && tenths <= FULL_SCORE
                ? Optional.empty()
                : Optional.of(Rejection.of("management-score-out-of-range")
                        .with("managementTenths", tenths)
                        .with("most", FULL_SCORE));
    }

    private static boolean impossible(ReviewItem item) {
        int most = item.getApplicable() ? item.getFullTenths() : 0;
        return item.getFullTenths() < 1 || item.getPointsTenths() < 0 || item.getPointsTenths() > most;
    }
}
