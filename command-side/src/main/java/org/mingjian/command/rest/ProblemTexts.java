package org.mingjian.command.rest;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words for each problem code: {@code <code>.title} and {@code <code>.detail}, with {@code {fact}} for a fact. */
final class ProblemTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The fact that tells why a value is not accepted: the code of a rule on data, or words. */
    private static final String WHY = "why";

    String title(String code, Locale locale) {
        String title = text(code + ".title", locale);
        return title == null ? code : title;
    }

    String detail(Problem problem, Locale locale) {
        String template = text(problem.code() + ".detail", locale);
        if (template == null) {
            return title(problem.code(), locale);
        }
        String detail = template;
        Object why = problem.facts().get(WHY);
        if (why != null && text(why + ".title", locale) != null) {
            detail = detail.replace("{" + WHY + "}", title(why.toString(), locale));
        }
        for (Map.Entry<String, Object> fact : problem.facts().entrySet()) {
            detail = detail.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return detail;
    }

    private static @Nullable String text(String key, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("problems.problems", locale, NO_FALLBACK);
        return bundle.containsKey(key) ? bundle.getString(key) : null;
    }
}
