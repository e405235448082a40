package org.mingjian.query.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.security.Access;
import org.mingjian.query.support.PackFacts;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every question that a partner can ask about a subject: each endpoint that is open to partners, with each day and each moment for
 * each of its parameters. An endpoint or a parameter that is new is asked too, or fails for want of a way to ask it.
 */
final class PartnerQuestions {
    /** Before the hidden decision, while it counted, between, when it was hidden, today, and to come. */
    private static final List<String> DAYS =
            List.of("2025-02-15", "2025-04-01", "2025-10-01", "2026-01-22", "2026-06-01", "2026-11-22", "2027-06-01");
    /** Before it was recorded, when it counted, after it was hidden. */
    private static final List<String> MOMENTS =
            List.of("2025-02-15", "2025-03-20T00:00:00Z", "2025-10-01", "2026-06-01", "2026-11-22T02:00:00Z");

    private PartnerQuestions() {}

    static List<Access> open() {
        return Access.TABLE.stream()
                .filter(row -> row.roles().contains("partner"))
                .toList();
    }

    /** The addresses of all questions about a subject at an endpoint. */
    static List<String> about(String subject, Access row, RequestMappingHandlerMapping mapping) {
        List<String> addresses = List.of(row.path());
        for (MethodParameter parameter : handler(row, mapping).getMethodParameters()) {
            addresses = with(parameter, subject, addresses);
        }
        return addresses;
    }

    static HandlerMethod handler(Access row, RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getKey().getPatternValues().contains(row.path())
                        && e.getKey().getMethodsCondition().getMethods().stream()
                                .anyMatch(method ->
                                        method.name().equals(row.method().name())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing answers " + row.path()));
    }

    private static List<String> with(MethodParameter parameter, String subject, List<String> addresses) {
        String name = Objects.requireNonNull(parameter.getParameter().getName());
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            String value = values(name, subject).get(0);
            return addresses.stream()
                    .map(address -> address.replace("{" + name + "}", String.valueOf(value)))
                    .toList();
        }
        if (!parameter.hasParameterAnnotation(RequestParam.class)) {
            throw new AssertionError("say how a partner asks with " + parameter);
        }
        var all = new ArrayList<String>();
        for (String address : addresses) {
            for (String value : values(name, subject)) {
                all.add(value == null ? address : address + (address.contains("?") ? "&" : "?") + name + "=" + value);
            }
        }
        return all;
    }

    private static List<@Nullable String> values(String name, String subject) {
        return switch (name) {
            case "key", "subject" -> Arrays.asList(subject);
            case "sha256" -> Arrays.asList(PackFacts.SHA256);
            case "purpose" -> Arrays.asList("financing");
            case "validAt", "asOf" -> orNone(DAYS);
            case "knownAt" -> orNone(MOMENTS);
            case "basis" -> orNone(List.of("source"));
            case "cursor", "size" -> orNone(List.of());
            default -> throw new AssertionError("say how a partner asks with " + name);
        };
    }

    private static List<@Nullable String> orNone(List<String> values) {
        var all = new ArrayList<@Nullable String>(values);
        all.add(null);
        return all;
    }
}
