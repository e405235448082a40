package org.mingjian.rules.tier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges a number that was computed elsewhere.
 *
 * @param whole the scheme as a whole
 * @param bands what it gives
 */
record NumberJudge(Rule whole, List<Band> bands) {

    Outcome judge(@Nullable BigDecimal number, Account account) {
        if (number == null) {
            account.because(whole, "未评", "not rated, for want of evidence");
            return Outcome.not(NotGraded.NO_EVIDENCE);
        }
        return Outcome.given(account.read(Score.of(number), bands), NotGraded.BELOW_TIERS);
    }
}
