package org.mingjian.rules.tier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A band of scores.
 *
 * @param rule the rule
 * @param from inclusive
 * @param below exclusive; null in the last
 * @param gives what it gives
 */
record Band(Rule rule, BigDecimal from, @Nullable BigDecimal below, String gives) {

    /** The band of bands that cover everything from 0 which a score lies in. */
    static Band of(List<Band> bands, Score score) {
        Band found = bands.get(0);
        for (Band band : bands) {
            if (score.reaches(band.from)) {
                found = band;
            }
        }
        return found;
    }

    Reason reason(Score score) {
        String bound = from.toPlainString();
        return Reason.of(
                rule,
                score.told().toPlainString() + "，" + bound + "以上" + (below == null ? "" : "不足" + below.toPlainString()),
                score.told().toPlainString() + ": from " + bound
                        + (below == null ? "" : ", below " + below.toPlainString()));
    }
}
