package org.mingjian.rules.tier;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.tier.evidence.RiskAssessment;

/**
 * Judges an assessment by criteria, strictest first.
 *
 * @param factors what may be stated
 * @param criteria the criteria; the last is for all the rest
 */
record CriteriaJudge(Factors factors, List<Criterion> criteria) implements Judge<RiskAssessment> {

    @Override
    public Outcome judge(RiskAssessment assessment, LocalDate day, Account account) {
        Outcome refused = factors.refuse(assessment.factors(), account);
        if (refused != null) {
            return refused;
        }
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> stricter = new LinkedHashSet<>();
        for (Criterion one : criteria) {
            String value = stated(one, assessment);
            if (one.factor() != null && value == null) {
                unknown.add(one.factor());
                stricter.add(one.gives());
            } else if (value == null || one.isMetBy(value)) {
                return met(one, value, unknown, stricter, account);
            }
        }
        throw new IllegalStateException("the last criterion is for all the rest");
    }

    /** What was not measured is not taken for harmless: a laxer tier is given only when nothing stricter is open. */
    private Outcome met(
            Criterion one, @Nullable String value, Set<String> unknown, Set<String> stricter, Account account) {
        stricter.remove(one.gives());
        if (!stricter.isEmpty()) {
            return factors.missing(String.join(", ", unknown), account);
        }
        account.because(
                one.rule(),
                value == null ? "其余情形" : one.factor() + " 为 " + value,
                value == null ? "none of the others is met" : one.factor() + " is " + value);
        return Outcome.given(one.gives(), NotGraded.BELOW_TIERS);
    }

    private static @Nullable String stated(Criterion one, RiskAssessment assessment) {
        return one.factor() == null ? null : assessment.factors().get(one.factor());
    }
}
