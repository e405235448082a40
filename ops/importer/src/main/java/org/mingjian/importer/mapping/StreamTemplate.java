package org.mingjian.importer.mapping;

import java.nio.charset.StandardCharsets;

/** The name of a stream. What is put in from the source is escaped as stream names require. */
final class StreamTemplate {
    private static final int LONGEST = 200;

    private StreamTemplate() {}

    static Template read(String text, Names names, String where) {
        Template joined = TextTemplate.joined(text, names, where, StreamTemplate::escape);
        return scope -> {
            String stream = (String) joined.render(scope);
            if (stream != null && stream.length() > LONGEST) {
                throw new Refused("invalid-value", "the stream name " + stream + " is longer than " + LONGEST);
            }
            return stream;
        };
    }

    /** A stream named under {@code streams:} as {@code ${name}}, or a text to be escaped. */
    static Template reference(String text, Names names, String where) {
        Template whole = TextTemplate.whole(text, names, where);
        return whole == null ? read(text, names, where) : whole;
    }

    static String escape(String key) {
        StringBuilder escaped = new StringBuilder(key.length());
        for (byte octet : key.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_')) {
                escaped.append(c);
            } else {
                escaped.append('~').append(String.format("%02X", (int) c));
            }
        }
        return escaped.toString();
    }
}
