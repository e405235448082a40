package org.mingjian.command.rest;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/**
 * An error as the caller is told of it, RFC 9457.
 *
 * @param code stable, in kebab-case
 * @param status HTTP status
 * @param article the article of law that refuses; null where none does
 * @param facts what was looked at
 */
record Problem(String code, int status, @Nullable String article, Map<String, Object> facts) {

    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("malformed-json", 400),
            Map.entry("unknown-field", 400),
            Map.entry("unknown-command", 400),
            Map.entry("invalid-value", 400),
            Map.entry("idempotency-key-missing", 400),
            Map.entry("if-match-malformed", 400),
            Map.entry("unauthenticated", 401),
            Map.entry("forbidden", 403),
            Map.entry("not-found", 404),
            Map.entry("stream-not-found", 404),
            Map.entry("method-not-allowed", 405),
            Map.entry("not-acceptable", 406),
            Map.entry("revision-stale", 412),
            Map.entry("too-large", 413),
            Map.entry("unsupported-media-type", 415),
            Map.entry("idempotency-key-reused", 422),
            Map.entry("internal-error", 500),
            Map.entry("stream-damaged", 500),
            Map.entry("event-unreadable", 500),
            Map.entry("busy", 503),
            Map.entry("clock-skew", 503),
            Map.entry("contended", 503),
            Map.entry("log-unavailable", 503),
            Map.entry("person-keys-unavailable", 503));

    private static final int REFUSED_BY_A_RULE = 409;
    private static final int UNAVAILABLE = 503;

    static Problem of(String code) {
        return of(code, Map.of());
    }

    static Problem of(String code, Map<String, Object> facts) {
        return new Problem(code, STATUS.getOrDefault(code, REFUSED_BY_A_RULE), null, facts);
    }

    static Problem of(Rejection rejection) {
        int status = STATUS.getOrDefault(rejection.code(), REFUSED_BY_A_RULE);
        return new Problem(rejection.code(), status, rejection.article(), rejection.facts());
    }

    /** Codes that are not of a rule: each has a status of its own. */
    static Set<String> codesWithStatus() {
        return STATUS.keySet();
    }

    /** Whether the same request may succeed a little later. */
    boolean passing() {
        return status == UNAVAILABLE;
    }
}
