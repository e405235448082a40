package org.mingjian.query.rest;

import java.util.Map;
import java.util.Set;

/**
 * An error as the caller is told of it, RFC 9457.
 *
 * @param code stable, in kebab-case
 * @param status HTTP status
 * @param facts what was looked at
 */
record Problem(String code, int status, Map<String, Object> facts) {
    private static final int UNAVAILABLE = 503;
    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("invalid-value", 400),
            Map.entry("unknown-parameter", 400),
            Map.entry("cursor-invalid", 400),
            Map.entry("malformed-json", 400),
            Map.entry("purpose-missing", 400),
            Map.entry("purpose-unknown", 400),
            Map.entry("known-at-not-settled", 400),
            Map.entry("unauthenticated", 401),
            Map.entry("forbidden", 403),
            Map.entry("not-found", 404),
            Map.entry("subject-not-found", 404),
            Map.entry("subject-not-known-then", 404),
            Map.entry("unit-not-found", 404),
            Map.entry("order-not-found", 404),
            Map.entry("penalty-not-found", 404),
            Map.entry("matter-not-found", 404),
            Map.entry("authorisation-not-found", 404),
            Map.entry("organ-not-found", 404),
            Map.entry("tiers-not-found", 404),
            Map.entry("rule-pack-not-found", 404),
            Map.entry("stream-not-found", 404),
            Map.entry("seen-not-found", 404),
            Map.entry("view-not-found", 404),
            Map.entry("verification-not-found", 404),
            Map.entry("dead-letter-not-found", 404),
            Map.entry("policy-lab-run-not-found", 404),
            Map.entry("rebuild-not-running", 404),
            Map.entry("rebuild-running", 409),
            Map.entry("method-not-allowed", 405),
            Map.entry("not-acceptable", 406),
            Map.entry("verification-running", 409),
            Map.entry("policy-lab-busy", 409),
            Map.entry("runs-not-comparable", 409),
            Map.entry("unsupported-media-type", 415),
            Map.entry("draft-unfit", 422),
            Map.entry("internal-error", 500),
            Map.entry("stream-damaged", 500),
            Map.entry("event-unreadable", 500),
            Map.entry("view-behind", UNAVAILABLE),
            Map.entry("views-unavailable", UNAVAILABLE),
            Map.entry("log-unavailable", UNAVAILABLE));

    static Problem of(String code, Map<String, Object> facts) {
        Integer status = STATUS.get(code);
        if (status == null) {
            throw new IllegalArgumentException("no problem has the code " + code);
        }
        return new Problem(code, status, facts);
    }

    static Set<String> codes() {
        return STATUS.keySet();
    }

    /** Whether the same request may succeed a little later. */
    boolean passing() {
        return status == UNAVAILABLE;
    }
}
