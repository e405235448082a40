package org.mingjian.query.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.mingjian.query.credit.Band;
import org.mingjian.query.credit.Deduction;
import org.mingjian.query.credit.RulePack;

/** Reads and checks one pack: first its form, by the schema, then what a schema cannot say. */
final class RulePackReader {
    private final YAMLMapper yaml = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
    private final Schema schema;

    RulePackReader(String schemaText) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText);
    }

    RulePack read(String file, byte[] text) {
        JsonNode root = parse(file, text);
        List<String> unfit = schema.validate(root).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
        if (!unfit.isEmpty()) {
            throw new RulePackException(file, unfit);
        }
        RulePack pack;
        try {
            pack = new RulePackNodes(root).pack(sha256(text));
        } catch (DateTimeException e) {
            throw new RulePackException(file, "a day that no calendar has: " + e.getMessage(), e);
        }
        refuseContradictions(file, pack);
        return pack;
    }

    private JsonNode parse(String file, byte[] text) {
        try {
            JsonNode root = yaml.readTree(text);
            if (root == null || !root.isObject()) {
                throw new RulePackException(file, "is empty or no mapping of keys to values");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new RulePackException(file, "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new RulePackException(file, "cannot be read: " + e, e);
        }
    }

    private static void refuseContradictions(String file, RulePack pack) {
        var reasons = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (Deduction rule : pack.deductions()) {
            if (!ids.add(rule.id())) {
                reasons.add("deductions: the id " + rule.id() + " is there twice");
            }
        }
        List<Band> bands = pack.bands();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() >= bands.get(i - 1).from()) {
                reasons.add("bands: " + bands.get(i).grade() + " must begin below "
                        + bands.get(i - 1).grade());
            }
        }
        if (bands.get(bands.size() - 1).from() != 0) {
            reasons.add("bands: the last must begin at 0, or low scores have no grade");
        }
        if (bands.get(0).from() > pack.basePoints()) {
            reasons.add("bands: " + bands.get(0).grade() + " begins above the base points and can never be reached");
        }
        var end = pack.validTo();
        if (end != null && end.isBefore(pack.validFrom())) {
            reasons.add("validTo: lies before validFrom");
        }
        if (!reasons.isEmpty()) {
            throw new RulePackException(file, reasons);
        }
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
