package org.mingjian.query.credit;

import java.time.LocalDate;

/**
 * A grade that is not passed while a decision counts.
 *
 * @param event the decision, {@code stream@revision}
 * @param actId the act
 * @param grade the best grade there can be
 * @param rule the rule of the pack
 * @param article its basis
 * @param until first day on which it no longer holds
 * @param lowers whether the score alone would have earned a better grade
 */
public record Ceiling(
        String event, String actId, String grade, String rule, String article, LocalDate until, boolean lowers) {}
