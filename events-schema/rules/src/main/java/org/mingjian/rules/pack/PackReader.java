package org.mingjian.rules.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.List;

/** Reads and checks one pack: first its form, by the schema of its kind, then what a schema cannot say. */
public final class PackReader {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAML)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private PackReader() {}

    /**
     * Reads a pack.
     *
     * @param file what reasons call it
     * @param text the text; its SHA-256 is of its UTF-8 bytes
     * @throws PackException it is not fit for use
     */
    public static Pack read(String file, String text) {
        JsonNode root;
        Lines lines;
        try {
            root = MAPPER.readTree(text);
            lines = Lines.of(YAML, text);
            refuse(file, Aliases.in(YAML, text, lines));
        } catch (JsonProcessingException e) {
            throw new PackException(file, "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new PackException(file, "cannot be read: " + e, e);
        }
        if (root == null || !root.isObject()) {
            throw new PackException(file, "is empty or no mapping of keys to values");
        }
        refuse(file, PackSchemas.reasons(root, lines));
        try {
            PackHeader header = PackHeader.of(root);
            refuse(file, Contradictions.in(header, root, lines));
            return new Pack(file, header, root, lines, text, sha256(text));
        } catch (DateTimeException e) {
            throw new PackException(file, "a day that no calendar has: " + e.getMessage(), e);
        }
    }

    /** SHA-256 of a text in UTF-8, as 64 small hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void refuse(String file, List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new PackException(file, reasons);
        }
    }
}
