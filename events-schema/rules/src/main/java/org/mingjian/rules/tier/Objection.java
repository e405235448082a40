package org.mingjian.rules.tier;

/**
 * By when an objection to a tier is decided.
 *
 * @param rule the rule
 * @param workingDays working days after the day on which it was received
 */
public record Objection(Rule rule, int workingDays) {}
