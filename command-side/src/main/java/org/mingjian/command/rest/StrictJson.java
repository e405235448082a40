package org.mingjian.command.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON objects in UTF-8: nothing after them, no member twice, no member unknown. */
final class StrictJson {

    private static final int DEEPEST = 32;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    static JsonNode object(byte[] body, Set<String> members) {
        JsonNode node = parse(body);
        if (!node.isObject()) {
            throw ProblemException.of("malformed-json", Map.of("why", "not an object"));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!members.contains(member.getKey())) {
                throw ProblemException.of("unknown-field", Map.of("field", member.getKey()));
            }
        }
        return node;
    }

    private static JsonNode parse(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return JSON.readTree(text);
        } catch (CharacterCodingException e) {
            throw ProblemException.of("malformed-json", Map.of("why", "not UTF-8"));
        } catch (JacksonException e) {
            throw ProblemException.of("malformed-json", Map.of("why", where(e)));
        }
    }

    /** Where it went wrong, without the text around it, which may hold a name or a number. */
    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? "unreadable"
                : "unreadable at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
