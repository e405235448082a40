package org.mingjian.rules.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.pack.Shipped;
import org.mingjian.rules.tier.evidence.GradingReview;
import org.mingjian.rules.tier.evidence.ItemScore;
import org.mingjian.rules.tier.evidence.Permission;
import org.mingjian.rules.tier.evidence.ScoreSheet;

/** The schemes shipped, and evidence for them. */
public final class Schemes {

    public static final TierSchemes SHIPPED = new TierSchemes(Shipped.packs());
    public static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private Schemes() {}

    public static TierScheme of(String scheme, String version) {
        return SHIPPED.byVersion(scheme, version).orElseThrow();
    }

    /** A tier of a scheme. */
    public static TierRef ref(String scheme, String version, String tier) {
        return of(scheme, version).ref(tier).orElseThrow();
    }

    /** One item that earned so many points of so many. */
    static ScoreSheet sheet(int earned, int points) {
        return new ScoreSheet(List.of(new ItemScore("1", points, earned, true, false)));
    }

    /** A sheet with further items. */
    static ScoreSheet with(ScoreSheet sheet, ItemScore... items) {
        var all = new ArrayList<>(sheet.items());
        all.addAll(List.of(items));
        return new ScoreSheet(all);
    }

    /** A review of a licensed place that was graded before. */
    static GradingReview review(ScoreSheet sheet) {
        return new GradingReview(DAY, null, Permission.LICENCE, false, List.of(), sheet);
    }

    /** A review of a new holder. */
    static GradingReview firstReview(LocalDate day, LocalDate... earlier) {
        return new GradingReview(day, null, Permission.LICENCE, true, List.of(earlier), sheet(95, 100));
    }
}
