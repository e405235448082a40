package org.mingjian.acceptance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which series a Prometheus expression asks for. It knows words and brackets, not the whole grammar: enough to tell metrics from
 * functions and to find every label.
 *
 * @param selectors each metric with the labels that it is narrowed by
 * @param grouping labels that are summed by or matched on
 */
record PromQl(List<Selector> selectors, Set<String> grouping) {

    /** A metric and the labels between its braces. */
    record Selector(String metric, Set<String> labels) {}

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|\"(?:\\\\.|[^\"\\\\])*\"|\\[[^\\]]*\\]|[a-zA-Z_:][\\w:]*|[0-9][\\w.]*|=~|!~|[!=><]=|[-+*/%^<>=(){},]");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z_:][\\w:]*");
    private static final Set<String> GROUPING = Set.of("by", "without", "on", "ignoring", "group_left", "group_right");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset");
    private static final Set<String> FUNCTIONS = Set.of(
            "sum",
            "min",
            "max",
            "avg",
            "count",
            "topk",
            "abs",
            "rate",
            "increase",
            "delta",
            "deriv",
            "histogram_quantile");
    private static final Map<String, String> CLOSING = Map.of("(", ")", "{", "}");

    /** @throws IllegalArgumentException when it is no expression */
    static PromQl parse(String text) {
        return new Reader(tokens(text), text).read();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find() && token.start() == end) {
            if (!token.group().isBlank()) {
                tokens.add(token.group());
            }
            end = token.end();
        }
        if (end < text.length()) {
            throw new IllegalArgumentException("cannot be read from '" + text.substring(end) + "': " + text);
        }
        return tokens;
    }

    private static final class Reader {
        private final List<String> tokens;
        private final String text;
        private final List<Selector> selectors = new ArrayList<>();
        private final Set<String> grouping = new LinkedHashSet<>();
        private int at;

        Reader(List<String> tokens, String text) {
            this.tokens = tokens;
            this.text = text;
        }

        PromQl read() {
            requireClosed();
            while (at < tokens.size()) {
                String token = tokens.get(at++);
                if (GROUPING.contains(token)) {
                    grouping.addAll(labelsUntil(")"));
                } else if (WORD.matcher(token).matches() && !OPERATORS.contains(token)) {
                    named(token);
                }
            }
            return new PromQl(selectors, grouping);
        }

        private void named(String name) {
            String next = at < tokens.size() ? tokens.get(at) : "";
            if (next.equals("(") || GROUPING.contains(next)) {
                if (!FUNCTIONS.contains(name)) {
                    throw new IllegalArgumentException(name + " is no function that is known here: " + text);
                }
            } else {
                selectors.add(new Selector(name, next.equals("{") ? labelsUntil("}") : Set.of()));
            }
        }

        /** The words between brackets that stand where a label does. */
        private Set<String> labelsUntil(String closing) {
            Set<String> labels = new LinkedHashSet<>();
            while (!tokens.get(at).equals(closing)) {
                if (WORD.matcher(tokens.get(at)).matches()) {
                    labels.add(tokens.get(at));
                }
                at++;
            }
            return labels;
        }

        private void requireClosed() {
            Deque<String> open = new ArrayDeque<>();
            for (String token : tokens) {
                if (CLOSING.containsKey(token)) {
                    open.push(CLOSING.get(token));
                } else if (CLOSING.containsValue(token)
                        && (open.isEmpty() || !open.pop().equals(token))) {
                    throw new IllegalArgumentException("a bracket is closed that was not opened: " + text);
                }
            }
            if (!open.isEmpty()) {
                throw new IllegalArgumentException("a bracket stays open: " + text);
            }
        }
    }
}
