package org.mingjian.query.credit;

/**
 * A grade that is not passed while a decision counts, whatever the score.
 *
 * @param ground by what it holds
 * @param when which penalties it is for
 * @param ceiling the best grade there can be
 */
public record Veto(Ground ground, When when, String ceiling) {}
