package org.mingjian.query.tierdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.credit.Risk;
import org.mingjian.rules.tier.evidence.RiskEstimate;

class AnsweredTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static @Nullable BigDecimal rate(Answered answered) {
        return ((RiskEstimate) answered.evidence()).rate();
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1.5", "2.0, 2", "20.0, 20", "1.49999949, 1.499999", "1.4999995, 1.5", "0.0000001, 0"})
    void isJudgedByTheNumberThatIsTold(double rate, String told) {
        Answered answered = Answered.risk(new Risk(rate, "LOW", 1, Map.of(), 0, DAY, ""), DAY);

        assertThat(answered.number()).isEqualTo(told);
        assertThat(rate(answered)).isEqualByComparingTo(told);
    }

    @Test
    void hasNoNumberWhereNoRulesAreInForce() {
        Answered answered = Answered.risk(null, DAY);

        assertThat(answered.number()).isNull();
        assertThat(rate(answered)).isNull();
    }
}
