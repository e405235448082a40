package org.mingjian.query.tierdue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Risk;
import org.mingjian.query.credit.Standing;
import org.mingjian.rules.tier.evidence.Evidence;
import org.mingjian.rules.tier.evidence.RiskEstimate;
import org.mingjian.rules.tier.evidence.StandingGrade;

/**
 * What was answered about a subject, as a scheme takes it.
 *
 * @param evidence the number as evidence of its day
 * @param number the same number as a command states it; null when there is none
 */
public record Answered(Evidence evidence, @Nullable String number) {

    /** The scheme is judged by the number that is told, so that whoever judges again comes to the same. */
    private static final int DECIMALS = 6;

    /** A standing: its points. */
    public static Answered standing(Standing standing, LocalDate day) {
        Integer score = standing.score();
        BigDecimal number = score == null ? null : BigDecimal.valueOf(score);
        return new Answered(new StandingGrade(day, number), text(number));
    }

    /**
     * An estimate of risk: its rate.
     *
     * @param risk null when no rules are in force
     */
    public static Answered risk(@Nullable Risk risk, LocalDate day) {
        BigDecimal number = risk == null
                ? null
                : BigDecimal.valueOf(risk.rate())
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return new Answered(new RiskEstimate(day, number), text(number));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
