package org.mingjian.rules.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.rules.tier.evidence.RiskAssessment;

/**
 * Judges an assessment by a matrix of risk and management.
 *
 * @param factors what may be stated
 * @param rule the rule of the matrix
 * @param rows the factor of its rows
 * @param cells what it gives, by row and column
 * @param bands which score of management is which column
 */
record MatrixJudge(Factors factors, Rule rule, String rows, Map<String, Map<String, String>> cells, List<Band> bands)
        implements Judge<RiskAssessment> {

    private static final BigDecimal TENTHS = BigDecimal.TEN;

    @Override
    public Outcome judge(RiskAssessment assessment, LocalDate day, Account account) {
        Outcome refused = factors.refuse(assessment.factors(), account);
        if (refused != null) {
            return refused;
        }
        String row = assessment.factors().get(rows);
        if (row == null) {
            return factors.missing(rows, account);
        }
        if (assessment.managementTenths() == null) {
            return factors.missing("managementTenths", account);
        }
        String column = account.read(new Score(BigDecimal.valueOf(assessment.managementTenths()), TENTHS), bands);
        String gives = Objects.requireNonNull(
                Objects.requireNonNull(cells.get(row), "a matrix has every row").get(column),
                "a matrix has every cell");
        account.because(rule, "风险" + row + "，管理" + column, rows + " " + row + ", management " + column);
        return Outcome.given(gives, NotGraded.BELOW_TIERS);
    }
}
