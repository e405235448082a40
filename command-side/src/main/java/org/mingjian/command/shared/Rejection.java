package org.mingjian.command.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule refuses.
 *
 * @param code stable, in kebab-case; names the text of the problem in each language
 * @param article the article of law that says so; null where no law but consistency demands it
 * @param facts what the rule looked at, by name, in order; never a number or name of a natural person
 */
public record Rejection(String code, @Nullable String article, Map<String, Object> facts) {

    /** A refusal without facts or article. */
    public static Rejection of(String code) {
        return new Rejection(code, null, Map.of());
    }

    /** The same refusal, founded on an article of law. */
    public Rejection citing(String lawAndArticle) {
        return new Rejection(code, lawAndArticle, facts);
    }

    /** The same refusal with one more fact. */
    public Rejection with(String name, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value == null ? "not stated" : value);
        return new Rejection(code, article, more);
    }
}
