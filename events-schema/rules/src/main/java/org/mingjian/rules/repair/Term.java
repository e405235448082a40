package org.mingjian.rules.repair;

/**
 * In how many working days a step is due, and by what.
 *
 * @param step the step
 * @param workingDays how many; the day on which the term begins is not counted
 * @param rule id of the rule
 * @param article its law, article and year
 * @param pack name and version of the pack
 * @param packSha256 SHA-256 of its text
 * @param warning what is not sure of it; empty when all is
 */
public record Term(
        Step step, int workingDays, String rule, String article, String pack, String packSha256, String warning) {}
