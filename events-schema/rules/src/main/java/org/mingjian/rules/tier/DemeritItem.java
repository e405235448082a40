package org.mingjian.rules.tier;

/**
 * An item of a table of demerit points.
 *
 * @param rule the rule; its id is that of the item
 * @param name what it is for
 * @param points the points it takes, 1 or more
 */
public record DemeritItem(Rule rule, Words name, int points) {}
