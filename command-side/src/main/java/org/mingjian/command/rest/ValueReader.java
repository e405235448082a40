package org.mingjian.command.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.shared.Money;
import mingjian.shared.PersonalData;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.EarliestDayPolicy;
import org.mingjian.command.shared.policy.MoneyPolicy;
import org.mingjian.command.shared.policy.PersonalNumberPolicy;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON value as the schema of a field wants it, and nothing besides: an unknown member or symbol, a wrong type, a day
 * before 1949 or a negative amount is refused with the path to it. Absent and null are the same: not stated.
 */
final class ValueReader {

    private static final int LONGEST_TEXT = 10_000;

    /** Privacy classes of what is public or about business. */
    private static final Set<String> OPEN = Set.of("K0", "K1");

    private ValueReader() {}

    /** Reads a member of an object; falls back to the schema's default when it is not stated. */
    static @Nullable Object member(Schema.Field field, @Nullable JsonNode node, String path) {
        if (node != null && !node.isNull()) {
            Object value = field.getObjectProp("longest") instanceof Integer longest
                    ? text(node, path, longest)
                    : value(field.schema(), node, path);
            if (OPEN.contains(String.valueOf(field.getProp("privacy")))) {
                refusePersonalNumbers(path, value);
            }
            return value;
        }
        if (field.hasDefaultValue()) {
            return SpecificData.get().getDefaultValue(field);
        }
        throw ProblemException.invalid(path, "missing");
    }

    private static void refusePersonalNumbers(String path, Object value) {
        if (value instanceof String text) {
            PersonalNumberPolicy.judge(path, text).ifPresent(rejection -> {
                throw new ProblemException(Problem.of(rejection));
            });
        } else if (value instanceof List<?> list) {
            list.forEach(item -> refusePersonalNumbers(path, item));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, item) -> {
                refusePersonalNumbers(path, name);
                refusePersonalNumbers(path, item);
            });
        }
    }

    private static Object value(Schema schema, JsonNode node, String path) {
        return switch (schema.getType()) {
            case UNION -> value(schema.getTypes().get(1), node, path);
            case STRING -> text(node, path, LONGEST_TEXT);
            case ENUM -> symbol(schema, node, path);
            case BOOLEAN -> {
                require(node.isBoolean(), path, "not true or false");
                yield node.booleanValue();
            }
            case INT -> schema.getLogicalType() == null ? whole(node, path) : day(node, path);
            case LONG ->
                schema.getLogicalType() instanceof LogicalTypes.TimestampMillis ? instant(node, path) : big(node, path);
            case DOUBLE -> {
                require(node.isNumber(), path, "not a number");
                yield node.doubleValue();
            }
            case ARRAY -> list(schema, node, path);
            case MAP -> map(schema, node, path);
            case RECORD ->
                schema.getFullName().equals(PersonalData.SCHEMA$.getFullName())
                        ? personal(node, path)
                        : record(schema, node, path);
            default -> throw new IllegalStateException("No command has a field of type " + schema.getType());
        };
    }

    /** @param longest how many characters it may have; a field that may have more than most says so in its schema */
    private static String text(JsonNode node, String path, int longest) {
        require(node.isString(), path, "not a text");
        String text = node.stringValue();
        require(!text.isBlank(), path, "blank");
        require(text.length() <= longest, path, "longer than " + longest + " characters");
        return text;
    }

    private static Object symbol(Schema schema, JsonNode node, String path) {
        if (!node.isString() || !schema.hasEnumSymbol(node.stringValue())) {
            throw ProblemException.of(
                    "invalid-value",
                    Map.of(
                            "field",
                            path,
                            "why",
                            "not one of " + schema.getEnumSymbols(),
                            "allowed",
                            schema.getEnumSymbols()));
        }
        return SpecificData.get().createEnum(node.stringValue(), schema);
    }

    private static Object whole(JsonNode node, String path) {
        require(node.isIntegralNumber() && node.canConvertToInt(), path, "not a whole number");
        return node.intValue();
    }

    private static Object big(JsonNode node, String path) {
        require(node.isIntegralNumber() && node.canConvertToLong(), path, "not a whole number");
        return node.longValue();
    }

    private static Object day(JsonNode node, String path) {
        require(node.isString(), path, "not a day");
        LocalDate day;
        try {
            day = LocalDate.parse(node.stringValue());
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(path, "not a day like 2001-02-15");
        }
        return judged(path, day, EarliestDayPolicy.judge(day));
    }

    private static Object instant(JsonNode node, String path) {
        require(node.isString(), path, "not an instant");
        try {
            return Instant.parse(node.stringValue()).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(path, "not an instant like 2001-02-15T08:30:00Z");
        }
    }

    private static Object list(Schema schema, JsonNode node, String path) {
        require(node.isArray(), path, "not a list");
        List<Object> list = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            list.add(value(schema.getElementType(), node.get(i), path + "[" + i + "]"));
        }
        return list;
    }

    private static Object map(Schema schema, JsonNode node, String path) {
        require(node.isObject(), path, "not an object");
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            map.put(entry.getKey(), value(schema.getValueType(), entry.getValue(), path + "." + entry.getKey()));
        }
        return map;
    }

    private static Object personal(JsonNode node, String path) {
        byte[] utf8 = text(node, path, LONGEST_TEXT).getBytes(StandardCharsets.UTF_8);
        return new PersonalData(null, ByteBuffer.wrap(utf8));
    }

    private static Object record(Schema schema, JsonNode node, String path) {
        require(node.isObject(), path, "not an object");
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (schema.getField(entry.getKey()) == null) {
                throw ProblemException.of("unknown-field", Map.of("field", path + "." + entry.getKey()));
            }
        }
        SpecificRecordBase record = (SpecificRecordBase) SpecificData.get().newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            record.put(field.pos(), member(field, node.get(field.name()), path + "." + field.name()));
        }
        return record instanceof Money money ? judged(path, money, MoneyPolicy.judge(money)) : record;
    }

    /** A rule on data that the edge applies: its code and facts go along. */
    static <T> T judged(String path, T value, Optional<Rejection> judgement) {
        judgement.ifPresent(rejection -> {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("field", path);
            facts.put("why", rejection.code());
            facts.putAll(rejection.facts());
            throw ProblemException.of("invalid-value", facts);
        });
        return value;
    }

    private static void require(boolean holds, String path, String why) {
        if (!holds) {
            throw ProblemException.invalid(path, why);
        }
    }
}
