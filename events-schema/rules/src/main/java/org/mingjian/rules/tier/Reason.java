package org.mingjian.rules.tier;

/**
 * A rule that decided or counted.
 *
 * @param rule its id
 * @param article law, article and year
 * @param sureness how sure it is
 * @param text what it found, in Chinese and English
 */
public record Reason(String rule, String article, Sureness sureness, String text) {

    /** That a rule found something, in both languages. */
    public static Reason of(Rule rule, String zh, String en) {
        return new Reason(rule.id(), rule.article(), rule.sureness(), zh + "。 " + en + ".");
    }
}
