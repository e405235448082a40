package org.mingjian.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Name of a stream, which is the identifier of the aggregate on it: {@code Subject-uscc.91410100MA…} (a key of a scheme)
 * or {@code PenaltyCase-01J…} (a generated id). At most {@value #LONGEST} characters; what follows the one hyphen consists of
 * {@code A-Z a-z 0-9 . _ ~}, where {@code ~XX} stands for any other byte of the key in UTF-8.
 *
 * @param aggregate type of the aggregate: {@code Subject}
 * @param id what follows the first hyphen, escaped: {@code uscc.91410100MA…}
 */
public record StreamName(String aggregate, String id) {

    public static final int LONGEST = 200;

    public StreamName {
        if (!isAggregate(aggregate) || !isId(id)) {
            throw new IllegalArgumentException(
                    "not a stream name: %s-%s (wanted <Aggregate>-<scheme>.<key> or <Aggregate>-<id> of A-Z a-z 0-9 . _ ~)"
                            .formatted(aggregate, id));
        }
        if (aggregate.length() + 1 + id.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a stream name has at most %d characters: %s-%s".formatted(LONGEST, aggregate, id));
        }
    }

    /** Composes the name for a key of a scheme; characters of the key that a name cannot hold are escaped. */
    public static StreamName of(String aggregate, String scheme, String key) {
        if (!isScheme(scheme)) {
            throw new IllegalArgumentException("a scheme is [a-z][a-z0-9_]*, not " + scheme);
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the key of a stream name is empty");
        }
        return new StreamName(aggregate, scheme + "." + escape(key));
    }

    /** Reads a name as it stands. Throws {@link IllegalArgumentException} when it is none. */
    public static StreamName parse(String name) {
        int hyphen = name.indexOf('-');
        if (hyphen < 0) {
            throw new IllegalArgumentException("a stream name is <Aggregate>-<id>, not " + name);
        }
        return new StreamName(name.substring(0, hyphen), name.substring(hyphen + 1));
    }

    /** The scheme, the part of the id before its first dot; empty for a generated id. */
    public Optional<String> scheme() {
        int dot = id.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(id.substring(0, dot));
    }

    /** The key as it was before it was escaped, or the generated id. */
    public String key() {
        return unescape(id.substring(id.indexOf('.') + 1));
    }

    @Override
    public String toString() {
        return aggregate + "-" + id;
    }

    private static String escape(String key) {
        var escaped = new StringBuilder(key.length());
        for (byte unit : key.getBytes(StandardCharsets.UTF_8)) {
            if (plain(unit)) {
                escaped.append((char) unit);
            } else {
                escaped.append("~%02X".formatted(unit & 0xFF));
            }
        }
        return escaped.toString();
    }

    private static boolean plain(int unit) {
        return small(unit) || large(unit) || digit(unit) || unit == '.' || unit == '_';
    }

    /** {@code [A-Z][A-Za-z0-9]*}. A name is checked for each command and each stream that it names: no pattern is. */
    private static boolean isAggregate(String text) {
        return !text.isEmpty() && large(text.charAt(0)) && text.chars().allMatch(c -> small(c) || large(c) || digit(c));
    }

    /** {@code [A-Za-z0-9._~]+}. */
    private static boolean isId(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> plain(c) || c == '~');
    }

    /** {@code [a-z][a-z0-9_]*}. */
    private static boolean isScheme(String text) {
        return !text.isEmpty() && small(text.charAt(0)) && text.chars().allMatch(c -> small(c) || digit(c) || c == '_');
    }

    private static boolean small(int unit) {
        return unit >= 'a' && unit <= 'z';
    }

    private static boolean large(int unit) {
        return unit >= 'A' && unit <= 'Z';
    }

    private static boolean digit(int unit) {
        return unit >= '0' && unit <= '9';
    }

    private static String unescape(String escaped) {
        if (escaped.indexOf('~') < 0) {
            return escaped;
        }
        var bytes = new ByteArrayOutputStream(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char at = escaped.charAt(i);
            if (at == '~' && i + 2 < escaped.length()) {
                bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(at);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
