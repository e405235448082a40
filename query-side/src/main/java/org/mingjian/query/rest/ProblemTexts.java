package org.mingjian.query.rest;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words for each code: {@code <code>.title} and {@code <code>.detail}, with {@code {fact}} for a fact. */
final class ProblemTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    static String title(String code, Locale locale) {
        return bundle(locale).getString(code + ".title");
    }

    static String detail(Problem problem, Locale locale) {
        String detail = bundle(locale).getString(problem.code() + ".detail");
        for (Map.Entry<String, Object> fact : problem.facts().entrySet()) {
            detail = detail.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return detail;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("problems.query", locale, NO_FALLBACK);
    }
}
