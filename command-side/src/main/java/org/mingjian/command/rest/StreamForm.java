package org.mingjian.command.rest;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.command.shared.policy.ResidentIdPolicy;
import org.mingjian.command.shared.policy.UsccPolicy;
import org.mingjian.log.StreamName;
import tools.jackson.databind.JsonNode;

/** A stream is named in one way only: by its aggregate, then a key of a scheme or a generated id. */
final class StreamForm {

    private static final Set<String> KEYED_ONLY = Set.of(
            "Subject",
            "Identifier",
            "Organ",
            "RulePack",
            "CreditRepair",
            "SupervisionTier",
            "UnitListing",
            "KeySupervisionList");

    private StreamForm() {}

    /** The name of a stream of one of some aggregates. */
    static String ofAny(Set<String> aggregates, String path, JsonNode node) {
        String given = node.stringValue();
        String aggregate = aggregates.stream()
                .filter(one -> given.startsWith(one + "-"))
                .findFirst()
                .orElseGet(() -> String.join(" or ", new TreeSet<>(aggregates)));
        return of(aggregate, path, node);
    }

    static String of(String aggregate, String path, JsonNode node) {
        if (node == null || !node.isString()) {
            throw ProblemException.invalid(path, "missing");
        }
        String given = node.stringValue();
        StreamName name;
        String canonical;
        try {
            name = StreamName.parse(given);
            Optional<String> scheme = name.scheme();
            canonical = scheme.isEmpty()
                    ? name.toString()
                    : StreamName.of(name.aggregate(), scheme.get(), name.key()).toString();
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(path, String.valueOf(e.getMessage()));
        }
        if (!name.aggregate().equals(aggregate)) {
            throw ProblemException.invalid(path, "not a stream of " + aggregate);
        }
        if (!canonical.equals(given)) {
            throw ProblemException.invalid(path, "not in its one form, which is " + canonical);
        }
        if (KEYED_ONLY.contains(aggregate) && name.scheme().isEmpty()) {
            throw ProblemException.invalid(path, "no scheme: " + aggregate + "-<scheme>.<key>");
        }
        if (!name.scheme().filter(UsccPolicy.SCHEME::equals).isPresent()) {
            ResidentIdPolicy.absentFrom(name.key()).ifPresent(found -> {
                throw new ProblemException(Problem.of(found));
            });
        }
        return given;
    }
}
