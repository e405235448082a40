package org.mingjian.query.credit;

/**
 * The legal basis of a rule.
 *
 * @param law title of the law
 * @param article the article, with paragraph and item
 * @param year year of the text meant
 */
public record Basis(String law, String article, int year) {
    /** The basis on one line. */
    public String text() {
        return law + " (" + year + ") " + article;
    }
}
