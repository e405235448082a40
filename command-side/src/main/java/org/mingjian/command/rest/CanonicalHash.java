package org.mingjian.command.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Names the content of a command: SHA-256 over its JSON with sorted keys, without spaces, without members that are null, and
 * without {@code data.source}, because the same fact read from another row of another file is the same fact.
 */
final class CanonicalHash {

    private static final String PROVENANCE = "source";

    private CanonicalHash() {}

    static String of(String command, String stream, JsonNode data) {
        StringBuilder canonical = new StringBuilder(256);
        canonical.append("{\"command\":");
        text(canonical, command);
        canonical.append(",\"data\":");
        append(canonical, data, true);
        canonical.append(",\"stream\":");
        text(canonical, stream);
        canonical.append('}');
        return HexFormat.of().formatHex(sha256().digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void append(StringBuilder to, JsonNode node, boolean top) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (!member.getValue().isNull() && !(top && member.getKey().equals(PROVENANCE))) {
                    sorted.put(member.getKey(), member.getValue());
                }
            }
            to.append('{');
            String comma = "";
            for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
                to.append(comma);
                text(to, member.getKey());
                to.append(':');
                append(to, member.getValue(), false);
                comma = ",";
            }
            to.append('}');
        } else if (node.isArray()) {
            to.append('[');
            for (int i = 0; i < node.size(); i++) {
                if (i > 0) {
                    to.append(',');
                }
                append(to, node.get(i), false);
            }
            to.append(']');
        } else if (node.isString()) {
            text(to, node.stringValue());
        } else if (node.isIntegralNumber()) {
            to.append(node.numberValue());
        } else {
            to.append(node);
        }
    }

    /** As the JSON library writes it, which is slow, and with its own words only where a character may need another form. */
    static void text(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                to.append(StringNode.valueOf(text));
                return;
            }
        }
        to.append('"').append(text).append('"');
    }

    private static boolean plain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && c != '/' && c != 0x7F && !Character.isSurrogate(c);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
