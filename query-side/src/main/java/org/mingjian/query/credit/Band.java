package org.mingjian.query.credit;

/**
 * A grade and the lowest score that earns it.
 *
 * @param grade A, B, C or D
 * @param from lowest score, inclusive
 */
public record Band(String grade, int from) {}
