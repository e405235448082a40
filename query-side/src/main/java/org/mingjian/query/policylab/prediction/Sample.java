package org.mingjian.query.policylab.prediction;

/**
 * What one choice of inspections says.
 *
 * @param inspections in words, which they are and what each counts for
 * @param grade of standings
 * @param riskLevel of the internal estimate
 * @param riskRate the estimate itself, in hundredths
 */
public record Sample(String inspections, Signal grade, Signal riskLevel, Signal riskRate) {
    static final String ALL =
            "All inspections, whatever led to them: subjects thought to be bad are inspected more, so this is no measure of a rule.";
    static final String DRAWN =
            "Inspections of draw tasks alone. No inclusion probability is on record, so each counts as one.";
}
